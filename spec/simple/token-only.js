/** Requests have a token; generators take a second scheme for another header to fill in. */
export const tokenOnly = () => ({
  Root: {
    leave(document) {
      delete document.components.securitySchemes.Signature;
      document.security = document.security.filter((scheme) => !scheme.Signature);
    },
  },
});
