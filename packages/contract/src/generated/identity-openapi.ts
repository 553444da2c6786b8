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
         * @description Clients begin here, and go on at the address that the link named `self` gives. Needs no authentication.
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
         * @description Tells what one of the caller's own tokens stands for, as the answer did that created it.
         */
        get: operations["keystoneValidateToken"];
        put?: never;
        /**
         * Create a token
         * @description Makes a token for a project, from a password or from another token of the same user. Without `scope` it is for the user's first project. Needs no authentication beyond what the body holds.
         */
        post: operations["keystoneCreateToken"];
        /**
         * Revoke a token
         * @description Makes one of the caller's own tokens invalid at once. Tokens that were made from it stay valid.
         */
        delete: operations["keystoneRevokeToken"];
        options?: never;
        /**
         * Check a token
         * @description Tells by its status alone whether one of the caller's own tokens is valid. No answer has a body, refusals included.
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
                 * @description That the version is ready for use.
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
                    /** @description The media type that bodies have. */
                    base: string;
                    /** @description What it is called for this version alone. */
                    type: string;
                }[];
            };
        };
        /** @description A refusal by the identity service. */
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
        /** @description A service, and where it is. */
        CatalogEntry: {
            /** @description ID of the service. */
            id: string;
            /** @description What the service does, such as `image`. Clients look for services by this. */
            type: string;
            /** @description Name of the service. */
            name: string;
            /** @description Addresses of the service. */
            endpoints: {
                /** @description ID of the address. */
                id: string;
                /**
                 * @description For whom the address is.
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
                /** @description How the user was identified. */
                methods: ("password" | "token")[];
                /** @description When the token was created. */
                issued_at: components["schemas"]["PreciseTime"];
                /** @description When the token ceases to be valid. */
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
                /** @description What the user is in the project. */
                roles: {
                    /** @description ID of the role. */
                    id: string;
                    /** @description Name of the role. */
                    name: string;
                }[];
                /** @description The services that take the token; absent when `nocatalog` was given. */
                catalog?: components["schemas"]["CatalogEntry"][];
            };
        };
        /** @description The domain of a user or a project, by ID or by name. It need not be given. */
        DomainReference: {
            /** @description ID of the domain. */
            id?: string;
            /** @description Name of the domain. */
            name?: string;
        };
        /** @description A user, by ID or by name, and the password. Where there is an ID, neither name nor domain counts. */
        UserWithPassword: {
            /** @description ID of the user. */
            id?: string;
            /** @description Name of the user. */
            name?: string;
            domain?: components["schemas"]["DomainReference"];
            /** @description Password of the user, without U+0000. */
            password: string;
        };
        /** @description How users prove who they are, by one method, which the member of the same name goes with. */
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
        /** @description A project, by ID or by name. Where there is an ID, neither name nor domain counts. */
        ProjectReference: {
            /** @description ID of the project. */
            id?: string;
            /** @description Name of the project. */
            name?: string;
            domain?: components["schemas"]["DomainReference"];
        };
        /** @description Who wants a token, and for which project. */
        TokenCreate: {
            auth: {
                identity: components["schemas"]["LoginIdentity"];
                /** @description What the token is to be for, always a project; the user's first one when not given. */
                scope?: {
                    project: components["schemas"]["ProjectReference"];
                };
            };
        };
    };
    responses: {
        /** @description The caller sends more requests than are let through. */
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
        /** @description The service failed for a reason of its own. */
        KeystoneInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The service cannot do the work at the moment. What was to be changed may have been changed or not, but never in part. Look before you ask again. */
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
        /** @description The request breaks a rule of the operation, or its body has a media type that the operation does not take. */
        KeystoneBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The caller could not be identified, or has no part in the project. What exactly was wrong is not said. */
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
        /** @description The token that the call is about is unknown, expired or revoked. */
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
         * @description The token that the call is about.
         * @example demo-token
         */
        SubjectToken: string;
        /** @description Leaves the catalog out of the answer, whatever the value; `?nocatalog` will do. */
        NoCatalog: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request, to be quoted when asking about it.
         * @example 2f1c0d9e8b7a46538291a0b3c4d5e6f7
         */
        RequestId: string;
        /**
         * @description Seconds to wait before trying again.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description The token that the answer is about.
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
                /** @description Leaves the catalog out of the answer, whatever the value; `?nocatalog` will do. */
                nocatalog?: components["parameters"]["NoCatalog"];
            };
            header: {
                /**
                 * @description The token that the call is about.
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
                /** @description Leaves the catalog out of the answer, whatever the value; `?nocatalog` will do. */
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
            /** @description The new token is in the header X-Subject-Token; the body tells what it stands for. */
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
                 * @description The token that the call is about.
                 * @example demo-token
                 */
                "X-Subject-Token": components["parameters"]["SubjectToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid no more. */
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
                 * @description The token that the call is about.
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
