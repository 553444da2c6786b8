// Generated from spec/ by `npm run generate` in packages/client. Do not edit.
/** Media types of request bodies, by method and path, where it is not application/json. */
export const mediaTypes: Readonly<Record<string, string>> = {
  'PATCH /v2/images/{image_id}': 'application/openstack-images-v2.1-json-patch',
  'PUT /v2/images/{image_id}/file': 'application/octet-stream',
};
