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
         * @description Creates a token for a project from a password or from another token of the same user. Without `scope` it is for the user's first project. Needs no authentication besides the body.
         */
        post: operations["keystoneCreateToken"];
        /**
         * Revoke a token
         * @description Makes one of the caller's own tokens invalid at once. Tokens that were created from it stay valid.
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
        /** @description ID of a project, 32 hexadecimal digits in lower case. */
        ProjectId: string;
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
                /** @description The project that the token is for. */
                project: {
                    id: components["schemas"]["ProjectId"];
                    /** @description Name of the project. */
                    name: string;
                    domain: components["schemas"]["Domain"];
                };
                /** @description Roles of the user in the project. */
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
        /** @description The user who logs in, and the project that the token is for. */
        TokenCreate: {
            auth: {
                identity: components["schemas"]["LoginIdentity"];
                /** @description What the token is for, always a project; the user's first project when not given. */
                scope?: {
                    project: components["schemas"]["ProjectReference"];
                };
            };
        };
    };
    responses: {
        /** @description The caller is over its rate limit. */
        KeystoneTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
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
                "Retry-After": components["headers"]["RetryAfter"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description Authentication failed, or the user has no part in the project. The response does not say which. */
        KeystoneUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The token belongs to another user. */
        KeystoneForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
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
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request. Quote it when you ask about the request.
         * @example 2f1c0d9e8b7a46538291a0b3c4d5e6f7
         */
        RequestId: string;
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
}
