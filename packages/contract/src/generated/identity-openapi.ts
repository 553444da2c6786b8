// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
export interface paths {
    "/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the version of the identity API
         * @description Clients start here and continue at the address of the link `self`. Needs no authentication.
         */
        get: operations["keystoneShowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the catalog
         * @description Shows the services and their addresses, as the token of a login has them.
         */
        get: operations["keystoneShowCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List domains of the caller
         * @description Lists the domain for which the caller can create tokens. Clients look up its ID here.
         */
        get: operations["keystoneListAuthDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects of the caller
         * @description Lists the projects for which the caller can create tokens.
         */
        get: operations["keystoneListAuthProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validate a token
         * @description Shows what one of the caller's own tokens stands for, in the form of the response that created it.
         */
        get: operations["keystoneValidateToken"];
        put?: never;
        /**
         * Create a token
         * @description Creates a token for a project or for the domain from a password or from another token of the same user. Without `scope` it is for the user's first project. Image operations need a token for a project. Needs no authentication besides the body.
         */
        post: operations["keystoneCreateToken"];
        /**
         * Revoke a token
         * @description Makes one of the caller's own tokens invalid at once. Tokens that were created from it stay valid. A token of the server's credentials is valid again when the server starts the next time.
         */
        delete: operations["keystoneRevokeToken"];
        options?: never;
        /**
         * Check a token
         * @description Checks whether one of the caller's own tokens is valid. The status says so; no response has a body, errors included.
         */
        head: operations["keystoneCheckToken"];
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists the projects of the caller, filtered. Clients look up the ID of a project by its name here, which on most clouds is the name of the region. Every other name is a 403, whether a project has it or not.
         */
        get: operations["keystoneListProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a project
         * @description Shows a project of the caller. Every other ID is a 403, whether a project has it or not.
         */
        get: operations["keystoneShowProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description Lists the services of the catalog, without their addresses.
         */
        get: operations["keystoneListServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the users whom the caller may see: only the caller.
         */
        get: operations["keystoneListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users/{user_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects of a user
         * @description Lists the projects of the caller, who is the only user to be seen. Every other ID is a 403.
         */
        get: operations["keystoneListProjectsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description A time in UTC, in whole seconds.
         */
        Time: string;
        /** @description The version of the identity API. */
        IdentityVersion: {
            version: {
                /** @description `v3`, a period and the minor number. */
                id: string;
                /**
                 * @description The version is ready for use.
                 * @enum {string}
                 */
                status: "stable";
                /** @description When the version was published. */
                updated: components["schemas"]["Time"];
                /** @description Where the version is served. */
                links: {
                    /**
                     * @description What the address leads to.
                     * @enum {string}
                     */
                    rel: "self";
                    /**
                     * Format: uri
                     * @description The address.
                     */
                    href: string;
                }[];
                /** @description Media types of the version. */
                "media-types": {
                    /** @description Media type of bodies. */
                    base: string;
                    /** @description Name of the media type for this version alone. */
                    type: string;
                }[];
            };
        };
        /** @description An error of the identity service. */
        KeystoneError: {
            error: {
                /** @description The HTTP status. */
                code: number;
                /** @description Name of the HTTP status. */
                title: string;
                /** @description What was wrong, for people. */
                message: string;
            };
        };
        /** @description A service and its addresses. */
        CatalogEntry: {
            /** @description ID of the service. */
            id: string;
            /** @description Kind of service, such as `image`. Clients find services by it. */
            type: string;
            /** @description Name of the service. */
            name: string;
            /** @description Addresses of the service. */
            endpoints: {
                /** @description ID of the address. */
                id: string;
                /**
                 * @description Kind of clients that the address is for.
                 * @enum {string}
                 */
                interface: "public" | "internal" | "admin";
                /** @description The region that the address serves. */
                region: string;
                /** @description The same as `region`; clients read one or the other. */
                region_id: string;
                /**
                 * Format: uri
                 * @description The address.
                 */
                url: string;
            }[];
        };
        /** @description Addresses of a list. There is only one page. */
        KeystoneLinks: {
            /**
             * Format: uri
             * @description Address of the list.
             */
            self: string;
            /** @description Address of the next page, always null. */
            next: string | null;
            /** @description Address of the previous page, always null. */
            previous: string | null;
        };
        /** @description The services with their addresses. */
        Catalog: {
            /** @description The services. */
            catalog: components["schemas"]["CatalogEntry"][];
            links: components["schemas"]["KeystoneLinks"];
        };
        /** @description A domain of which the caller is a user; an account, in the words of the clouds. */
        ShownDomain: {
            /** @description ID of the domain. */
            id: string;
            /** @description Name of the domain. */
            name: string;
            /** @description Whether the domain can be used. */
            enabled: boolean;
            /** @description Description of the domain, which may be empty. */
            description: string;
        };
        /** @description A list of domains. */
        DomainList: {
            /** @description The domains. */
            domains: components["schemas"]["ShownDomain"][];
            links: components["schemas"]["KeystoneLinks"];
        };
        /** @description ID of a project, 32 hexadecimal digits in lower case. */
        ProjectId: string;
        /** @description A project, which owns images. */
        Project: {
            id: components["schemas"]["ProjectId"];
            /** @description Name of the project; on most clouds it begins with the name of the region. */
            name: string;
            /** @description ID of the domain of the project. */
            domain_id: string;
            /** @description ID of what the project is below: the domain, or another project. */
            parent_id: string;
            /** @description Whether the project can be used. */
            enabled: boolean;
            /** @description Whether the project stands for a domain. */
            is_domain: boolean;
            /** @description Description of the project, which may be empty. */
            description: string;
            /** @description Addresses of the project. */
            links: {
                /**
                 * Format: uri
                 * @description Address of the project.
                 */
                self: string;
            };
        };
        /** @description A list of projects. */
        ProjectList: {
            /** @description The projects. */
            projects: components["schemas"]["Project"][];
            links: components["schemas"]["KeystoneLinks"];
        };
        /**
         * Format: date-time
         * @description A time in UTC, with microseconds.
         */
        PreciseTime: string;
        /** @description A domain, to which users and projects belong; an account, in the words of the clouds. */
        Domain: {
            /** @description ID of the domain. */
            id: string;
            /** @description Name of the domain. */
            name: string;
        };
        /** @description What a token stands for. The token itself is in the header X-Subject-Token. */
        IssuedToken: {
            token: {
                /** @description How the user was authenticated. */
                methods: ("password" | "token")[];
                /** @description When the token was created. */
                issued_at: components["schemas"]["PreciseTime"];
                /** @description When the token expires. */
                expires_at: components["schemas"]["PreciseTime"];
                /** @description The user who calls with the token. */
                user: {
                    /** @description ID of the user. */
                    id: string;
                    /** @description Name of the user. */
                    name: string;
                    domain: components["schemas"]["Domain"];
                };
                /** @description The project that the token is for; absent in a token for the domain. */
                project?: {
                    id: components["schemas"]["ProjectId"];
                    /** @description Name of the project. */
                    name: string;
                    domain: components["schemas"]["Domain"];
                };
                /** @description The domain that the token is for; absent in a token for a project. */
                domain?: components["schemas"]["Domain"];
                /** @description Roles of the user in the project or the domain. */
                roles: {
                    /** @description ID of the role. */
                    id: string;
                    /** @description Name of the role. */
                    name: string;
                }[];
                /** @description The services that accept the token; absent when `nocatalog` was given. */
                catalog?: components["schemas"]["CatalogEntry"][];
            };
        };
        /** @description The domain of a user or a project, by ID or by name. It is optional. */
        DomainReference: {
            /** @description ID of the domain. */
            id?: string;
            /** @description Name of the domain. */
            name?: string;
        };
        /** @description A user, by ID or by name, and the password. When an ID is given, name and domain are ignored. */
        UserWithPassword: {
            /** @description ID of the user. */
            id?: string;
            /** @description Name of the user. */
            name?: string;
            domain?: components["schemas"]["DomainReference"];
            /** @description Password of the user, without U+0000. */
            password: string;
        };
        /** @description How the user is authenticated. The member that is named like the method has the credentials. */
        LoginIdentity: {
            /** @description The method. */
            methods: ("password" | "token")[];
            password?: {
                user: components["schemas"]["UserWithPassword"];
            };
            token?: {
                /** @description A valid token of the user. */
                id: string;
            };
        };
        /** @description A project, by ID or by name. When an ID is given, name and domain are ignored. */
        ProjectReference: {
            /** @description ID of the project. */
            id?: string;
            /** @description Name of the project. */
            name?: string;
            domain?: components["schemas"]["DomainReference"];
        };
        /** @description A domain, by ID or by name. When an ID is given, the name is ignored. */
        ScopeDomain: {
            /** @description ID of the domain. */
            id?: string;
            /** @description Name of the domain. */
            name?: string;
        };
        /** @description The user who logs in, and what the token is for. */
        TokenCreate: {
            auth: {
                identity: components["schemas"]["LoginIdentity"];
                /** @description What the token is for, a project or the domain; the user's first project when not given. When both are given, the project counts. */
                scope?: {
                    project?: components["schemas"]["ProjectReference"];
                    domain?: components["schemas"]["ScopeDomain"];
                };
            };
        };
        /** @description One project. */
        ShownProject: {
            project: components["schemas"]["Project"];
        };
        /** @description A service of the catalog. */
        Service: {
            /** @description ID of the service. */
            id: string;
            /** @description Kind of service, such as `image`. */
            type: string;
            /** @description Name of the service. */
            name: string;
            /** @description Whether the service can be used. */
            enabled: boolean;
        };
        /** @description A list of services. */
        ServiceList: {
            /** @description The services. */
            services: components["schemas"]["Service"][];
            links: components["schemas"]["KeystoneLinks"];
        };
        /** @description A user. */
        User: {
            /** @description ID of the user. */
            id: string;
            /** @description Name of the user. */
            name: string;
            /** @description ID of the domain of the user. */
            domain_id: string;
            /** @description Whether the user can log in. */
            enabled: boolean;
        };
        /** @description A list of users. */
        UserList: {
            /** @description The users. */
            users: components["schemas"]["User"][];
            links: components["schemas"]["KeystoneLinks"];
        };
    };
    responses: {
        /** @description The caller is over its rate limit. */
        KeystoneTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The service failed because of an internal error. */
        KeystoneInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The service is unavailable at the moment. A change may have been made or not, but never in part. Check before you retry. */
        KeystoneUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description Authentication failed, or the user has no part in the project or the domain. The response does not say which. */
        KeystoneUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The request breaks a rule of the operation, or its body has a media type that the operation does not accept. */
        KeystoneBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The token, the user or the project is not the caller's own. */
        KeystoneForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The token that the request is about is unknown, expired or revoked. */
        KeystoneTokenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The body is longer than 1 MiB. */
        KeystoneTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
    };
    parameters: {
        /**
         * @description The token that the request is about.
         * @example demo-token
         */
        SubjectToken: string;
        /** @description Leaves the catalog out of the response, whatever the value; `?nocatalog` is enough. */
        NoCatalog: string;
        /** @description Only what has exactly this name. */
        ExactNameFilter: string;
        /** @description Only what belongs to the domain with this ID. */
        DomainIdFilter: string;
        /** @description Only projects below this one; those of the clouds are below their domain. */
        ParentIdFilter: string;
        /** @description Only what can be used, or what cannot. `0`, `f`, `false`, `off`, `n` and `no` stand for no, in any case; everything else for yes. */
        EnabledFilter: string;
        /** @description Only projects that stand for a domain, or the others. It is read as `enabled` is. */
        IsDomainFilter: string;
        /**
         * @description ID of the project.
         * @example 0b1e494e2660441a957313163095fe5c
         */
        ProjectIdPath: string;
        /** @description Only services of this kind, such as `image`. */
        ServiceTypeFilter: string;
        /**
         * @description ID of the user.
         * @example 5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a
         */
        UserIdPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request. Quote it when you ask about the request.
         * @example 2f1c0d9e8b7a46538291a0b3c4d5e6f7
         */
        RequestId: string;
        /**
         * @description The ID of the request as OpenStack's clients read it, the digits of X-Request-Id.
         * @example req-2f1c0d9e-8b7a-4653-8291-a0b3c4d5e6f7
         */
        OpenstackRequestId: string;
        /**
         * @description Seconds to wait before a retry.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description The token that the response is about.
         * @example demo-token
         */
        SubjectToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keystoneShowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVersion"];
                };
            };
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneShowCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            401: components["responses"]["KeystoneUnauthorized"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneListAuthDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domains. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainList"];
                };
            };
            401: components["responses"]["KeystoneUnauthorized"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneListAuthProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            401: components["responses"]["KeystoneUnauthorized"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneValidateToken: {
        parameters: {
            query?: {
                /** @description Leaves the catalog out of the response, whatever the value; `?nocatalog` is enough. */
                nocatalog?: components["parameters"]["NoCatalog"];
            };
            header: {
                /**
                 * @description The token that the request is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            403: components["responses"]["KeystoneForbidden"];
            404: components["responses"]["KeystoneTokenNotFound"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneCreateToken: {
        parameters: {
            query?: {
                /** @description Leaves the catalog out of the response, whatever the value; `?nocatalog` is enough. */
                nocatalog?: components["parameters"]["NoCatalog"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            /** @description The new token is in the header X-Subject-Token; the body says what it stands for. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            413: components["responses"]["KeystoneTooLarge"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneRevokeToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The token that the request is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is no longer valid. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            403: components["responses"]["KeystoneForbidden"];
            404: components["responses"]["KeystoneTokenNotFound"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneCheckToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The token that the request is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "X-Subject-Token": components["headers"]["SubjectToken"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            403: components["responses"]["KeystoneForbidden"];
            404: components["responses"]["KeystoneTokenNotFound"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneListProjects: {
        parameters: {
            query?: {
                /** @description Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"];
                /** @description Only what belongs to the domain with this ID. */
                domain_id?: components["parameters"]["DomainIdFilter"];
                /** @description Only projects below this one; those of the clouds are below their domain. */
                parent_id?: components["parameters"]["ParentIdFilter"];
                /** @description Only what can be used, or what cannot. `0`, `f`, `false`, `off`, `n` and `no` stand for no, in any case; everything else for yes. */
                enabled?: components["parameters"]["EnabledFilter"];
                /** @description Only projects that stand for a domain, or the others. It is read as `enabled` is. */
                is_domain?: components["parameters"]["IsDomainFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            403: components["responses"]["KeystoneForbidden"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneShowProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownProject"];
                };
            };
            401: components["responses"]["KeystoneUnauthorized"];
            403: components["responses"]["KeystoneForbidden"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneListServices: {
        parameters: {
            query?: {
                /** @description Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"];
                /** @description Only services of this kind, such as `image`. */
                type?: components["parameters"]["ServiceTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneListUsers: {
        parameters: {
            query?: {
                /** @description Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"];
                /** @description Only what belongs to the domain with this ID. */
                domain_id?: components["parameters"]["DomainIdFilter"];
                /** @description Only what can be used, or what cannot. `0`, `f`, `false`, `off`, `n` and `no` stand for no, in any case; everything else for yes. */
                enabled?: components["parameters"]["EnabledFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["KeystoneBadRequest"];
            401: components["responses"]["KeystoneUnauthorized"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
    keystoneListProjectsForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the user.
                 * @example 5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            401: components["responses"]["KeystoneUnauthorized"];
            403: components["responses"]["KeystoneForbidden"];
            429: components["responses"]["KeystoneTooManyRequests"];
            500: components["responses"]["KeystoneInternalError"];
            503: components["responses"]["KeystoneUnavailable"];
        };
    };
}
