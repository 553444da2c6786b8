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
         * Clients start here and continue at the address of the link `self`. Needs no authentication.
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
         * Shows the services and their addresses, as the token of a login has them.
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
         * Lists the domain for which the caller can create tokens. Clients look up its ID here.
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
         * Lists the projects for which the caller can create tokens.
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
         * Shows what one of the caller's own tokens stands for, in the form of the response that created it.
         */
        get: operations["keystoneValidateToken"];
        put?: never;
        /**
         * Create a token
         * Creates a token for a project or for the domain from a password or from another token of the same user. Without `scope` it is for the user's first project. Image operations need a token for a project. Needs no authentication besides the body.
         */
        post: operations["keystoneCreateToken"];
        /**
         * Revoke a token
         * Makes one of the caller's own tokens invalid at once. Tokens that were created from it stay valid. A token of the server's credentials is valid again when the server starts the next time.
         */
        delete: operations["keystoneRevokeToken"];
        options?: never;
        /**
         * Check a token
         * Checks whether one of the caller's own tokens is valid. The status says so; no response has a body, errors included.
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
         * Lists the projects of the caller, filtered. Clients look up the ID of a project by its name here, which on most clouds is the name of the region. Every other name is a 403, whether a project has it or not.
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
         * Shows a project of the caller. Every other ID is a 403, whether a project has it or not.
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
         * Lists the services of the catalog, without their addresses.
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
         * Lists the users whom the caller may see: only the caller.
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
         * Lists the projects of the caller, who is the only user to be seen. Every other ID is a 403.
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
         * A time in UTC, in whole seconds.
         * Format: date-time
         */
        Time: string;
        /** The version of the identity API. */
        IdentityVersion: {
            version: {
                /** `v3`, a period and the minor number. */
                id: string;
                /**
                 * The version is ready for use.
                 * @enum {string}
                 */
                status: "stable";
                /** When the version was published. */
                updated: components["schemas"]["Time"];
                /** Where the version is served. */
                links: {
                    /**
                     * What the address leads to.
                     * @enum {string}
                     */
                    rel: "self";
                    /**
                     * The address.
                     * Format: uri
                     */
                    href: string;
                }[];
                /** Media types of the version. */
                "media-types": {
                    /** Media type of bodies. */
                    base: string;
                    /** Name of the media type for this version alone. */
                    type: string;
                }[];
            };
        };
        /** An error of the identity service. */
        KeystoneError: {
            error: {
                /** The HTTP status. */
                code: number;
                /** Name of the HTTP status. */
                title: string;
                /** What was wrong, for people. */
                message: string;
            };
        };
        /** A service and its addresses. */
        CatalogEntry: {
            /** ID of the service. */
            id: string;
            /** Kind of service, such as `image`. Clients find services by it. */
            type: string;
            /** Name of the service. */
            name: string;
            /** Addresses of the service. */
            endpoints: {
                /** ID of the address. */
                id: string;
                /**
                 * Kind of clients that the address is for.
                 * @enum {string}
                 */
                interface: "public" | "internal" | "admin";
                /** The region that the address serves. */
                region: string;
                /** The same as `region`; clients read one or the other. */
                region_id: string;
                /**
                 * The address.
                 * Format: uri
                 */
                url: string;
            }[];
        };
        /** Addresses of a list. There is only one page. */
        KeystoneLinks: {
            /**
             * Address of the list.
             * Format: uri
             */
            self: string;
            /** Address of the next page, always null. */
            next: string | null;
            /** Address of the previous page, always null. */
            previous: string | null;
        };
        /** The services with their addresses. */
        Catalog: {
            /** The services. */
            catalog: components["schemas"]["CatalogEntry"][];
            /** Addresses of a list. There is only one page. */
            links: components["schemas"]["KeystoneLinks"];
        };
        /** A domain of which the caller is a user; an account, in the words of the clouds. */
        ShownDomain: {
            /** ID of the domain. */
            id: string;
            /** Name of the domain. */
            name: string;
            /** Whether the domain can be used. */
            enabled: boolean;
            /** Description of the domain, which may be empty. */
            description: string;
        };
        /** A list of domains. */
        DomainList: {
            /** The domains. */
            domains: components["schemas"]["ShownDomain"][];
            /** Addresses of a list. There is only one page. */
            links: components["schemas"]["KeystoneLinks"];
        };
        /** ID of a project, 32 hexadecimal digits in lower case. */
        ProjectId: string;
        /** A project, which owns images. */
        Project: {
            /** ID of a project, 32 hexadecimal digits in lower case. */
            id: components["schemas"]["ProjectId"];
            /** Name of the project; on most clouds it begins with the name of the region. */
            name: string;
            /** ID of the domain of the project. */
            domain_id: string;
            /** ID of what the project is below: the domain, or another project. */
            parent_id: string;
            /** Whether the project can be used. */
            enabled: boolean;
            /** Whether the project stands for a domain. */
            is_domain: boolean;
            /** Description of the project, which may be empty. */
            description: string;
            /** Addresses of the project. */
            links: {
                /**
                 * Address of the project.
                 * Format: uri
                 */
                self: string;
            };
        };
        /** A list of projects. */
        ProjectList: {
            /** The projects. */
            projects: components["schemas"]["Project"][];
            /** Addresses of a list. There is only one page. */
            links: components["schemas"]["KeystoneLinks"];
        };
        /**
         * A time in UTC, with microseconds.
         * Format: date-time
         */
        PreciseTime: string;
        /** A domain, to which users and projects belong; an account, in the words of the clouds. */
        Domain: {
            /** ID of the domain. */
            id: string;
            /** Name of the domain. */
            name: string;
        };
        /** What a token stands for. The token itself is in the header X-Subject-Token. */
        IssuedToken: {
            token: {
                /** How the user was authenticated. */
                methods: ("password" | "token")[];
                /** When the token was created. */
                issued_at: components["schemas"]["PreciseTime"];
                /** When the token expires. */
                expires_at: components["schemas"]["PreciseTime"];
                /** The user who calls with the token. */
                user: {
                    /** ID of the user. */
                    id: string;
                    /** Name of the user. */
                    name: string;
                    /** A domain, to which users and projects belong; an account, in the words of the clouds. */
                    domain: components["schemas"]["Domain"];
                };
                /** The project that the token is for; absent in a token for the domain. */
                project?: {
                    /** ID of a project, 32 hexadecimal digits in lower case. */
                    id: components["schemas"]["ProjectId"];
                    /** Name of the project. */
                    name: string;
                    /** A domain, to which users and projects belong; an account, in the words of the clouds. */
                    domain: components["schemas"]["Domain"];
                };
                /** The domain that the token is for; absent in a token for a project. */
                domain?: components["schemas"]["Domain"];
                /** Roles of the user in the project or the domain. */
                roles: {
                    /** ID of the role. */
                    id: string;
                    /** Name of the role. */
                    name: string;
                }[];
                /** The services that accept the token; absent when `nocatalog` was given. */
                catalog?: components["schemas"]["CatalogEntry"][];
            };
        };
        /** The domain of a user or a project, by ID or by name. It is optional. */
        DomainReference: {
            /** ID of the domain. */
            id?: string;
            /** Name of the domain. */
            name?: string;
        };
        /** A user, by ID or by name, and the password. When an ID is given, name and domain are ignored. */
        UserWithPassword: {
            /** ID of the user. */
            id?: string;
            /** Name of the user. */
            name?: string;
            /** The domain of a user or a project, by ID or by name. It is optional. */
            domain?: components["schemas"]["DomainReference"];
            /** Password of the user, without U+0000. */
            password: string;
        };
        /** How the user is authenticated. The member that is named like the method has the credentials. */
        LoginIdentity: {
            /** The method. */
            methods: ("password" | "token")[];
            password?: {
                /** A user, by ID or by name, and the password. When an ID is given, name and domain are ignored. */
                user: components["schemas"]["UserWithPassword"];
            };
            token?: {
                /** A valid token of the user. */
                id: string;
            };
        };
        /** A project, by ID or by name. When an ID is given, name and domain are ignored. */
        ProjectReference: {
            /** ID of the project. */
            id?: string;
            /** Name of the project. */
            name?: string;
            /** The domain of a user or a project, by ID or by name. It is optional. */
            domain?: components["schemas"]["DomainReference"];
        };
        /** A domain, by ID or by name. When an ID is given, the name is ignored. */
        ScopeDomain: {
            /** ID of the domain. */
            id?: string;
            /** Name of the domain. */
            name?: string;
        };
        /** The user who logs in, and what the token is for. */
        TokenCreate: {
            auth: {
                /** How the user is authenticated. The member that is named like the method has the credentials. */
                identity: components["schemas"]["LoginIdentity"];
                /** What the token is for, a project or the domain; the user's first project when not given. When both are given, the project counts. */
                scope?: {
                    /** A project, by ID or by name. When an ID is given, name and domain are ignored. */
                    project?: components["schemas"]["ProjectReference"];
                    /** A domain, by ID or by name. When an ID is given, the name is ignored. */
                    domain?: components["schemas"]["ScopeDomain"];
                };
            };
        };
        /** One project. */
        ShownProject: {
            /** A project, which owns images. */
            project: components["schemas"]["Project"];
        };
        /** A service of the catalog. */
        Service: {
            /** ID of the service. */
            id: string;
            /** Kind of service, such as `image`. */
            type: string;
            /** Name of the service. */
            name: string;
            /** Whether the service can be used. */
            enabled: boolean;
        };
        /** A list of services. */
        ServiceList: {
            /** The services. */
            services: components["schemas"]["Service"][];
            /** Addresses of a list. There is only one page. */
            links: components["schemas"]["KeystoneLinks"];
        };
        /** A user. */
        User: {
            /** ID of the user. */
            id: string;
            /** Name of the user. */
            name: string;
            /** ID of the domain of the user. */
            domain_id: string;
            /** Whether the user can log in. */
            enabled: boolean;
        };
        /** A list of users. */
        UserList: {
            /** The users. */
            users: components["schemas"]["User"][];
            /** Addresses of a list. There is only one page. */
            links: components["schemas"]["KeystoneLinks"];
        };
    };
    responses: {
        /** The caller is over its rate limit. */
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
        /** The service failed because of an internal error. */
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
        /** The service is unavailable at the moment. A change may have been made or not, but never in part. Check before you retry. */
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
        /** Authentication failed, or the user has no part in the project or the domain. The response does not say which. */
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
        /** The request breaks a rule of the operation, or its body has a media type that the operation does not accept. */
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
        /** The token, the user or the project is not the caller's own. */
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
        /** The token that the request is about is unknown, expired or revoked. */
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
        /** The body is longer than 1 MiB. */
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
         * The token that the request is about.
         * @example demo-token
         */
        SubjectToken: string;
        /** Leaves the catalog out of the response, whatever the value; `?nocatalog` is enough. */
        NoCatalog: string;
        /** Only what has exactly this name. */
        ExactNameFilter: string;
        /** Only what belongs to the domain with this ID. */
        DomainIdFilter: string;
        /** Only projects below this one; those of the clouds are below their domain. */
        ParentIdFilter: string;
        /** Only what can be used, or what cannot. `0`, `f`, `false`, `off`, `n` and `no` stand for no, in any case; everything else for yes. */
        EnabledFilter: string;
        /** Only projects that stand for a domain, or the others. It is read as `enabled` is. */
        IsDomainFilter: string;
        /**
         * ID of the project.
         * @example 0b1e494e2660441a957313163095fe5c
         */
        ProjectIdPath: string;
        /** Only services of this kind, such as `image`. */
        ServiceTypeFilter: string;
        /**
         * ID of the user.
         * @example 5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a
         */
        UserIdPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * ID of the request. Quote it when you ask about the request.
         * @example 2f1c0d9e8b7a46538291a0b3c4d5e6f7
         */
        RequestId: string;
        /**
         * The ID of the request as OpenStack's clients read it, the digits of X-Request-Id.
         * @example req-2f1c0d9e-8b7a-4653-8291-a0b3c4d5e6f7
         */
        OpenstackRequestId: string;
        /**
         * Seconds to wait before a retry.
         * @example 1
         */
        RetryAfter: number;
        /**
         * The token that the response is about.
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
            /** The version. */
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
            /** The catalog. */
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
            /** The domains. */
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
            /** The projects. */
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
                /** Leaves the catalog out of the response, whatever the value; `?nocatalog` is enough. */
                nocatalog?: components["parameters"]["NoCatalog"];
            };
            header: {
                /**
                 * The token that the request is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is valid. */
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
                /** Leaves the catalog out of the response, whatever the value; `?nocatalog` is enough. */
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
            /** The new token is in the header X-Subject-Token; the body says what it stands for. */
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
                 * The token that the request is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is no longer valid. */
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
                 * The token that the request is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is valid. */
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
                /** Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"];
                /** Only what belongs to the domain with this ID. */
                domain_id?: components["parameters"]["DomainIdFilter"];
                /** Only projects below this one; those of the clouds are below their domain. */
                parent_id?: components["parameters"]["ParentIdFilter"];
                /** Only what can be used, or what cannot. `0`, `f`, `false`, `off`, `n` and `no` stand for no, in any case; everything else for yes. */
                enabled?: components["parameters"]["EnabledFilter"];
                /** Only projects that stand for a domain, or the others. It is read as `enabled` is. */
                is_domain?: components["parameters"]["IsDomainFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects. */
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
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project. */
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
                /** Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"];
                /** Only services of this kind, such as `image`. */
                type?: components["parameters"]["ServiceTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The services. */
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
                /** Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"];
                /** Only what belongs to the domain with this ID. */
                domain_id?: components["parameters"]["DomainIdFilter"];
                /** Only what can be used, or what cannot. `0`, `f`, `false`, `off`, `n` and `no` stand for no, in any case; everything else for yes. */
                enabled?: components["parameters"]["EnabledFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. */
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
                 * ID of the user.
                 * @example 5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects. */
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
