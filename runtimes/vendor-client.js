// The part of the image service that the tests use, on the vendor's own core, which signs, sends and reads errors.
import { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js';
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/huaweicloud-sdk-core.js';
import { Logger4jInstance } from '@huaweicloud/huaweicloud-sdk-core/logger/log4jLogger.js';

// It prints each error, with the request and its signature.
Logger4jInstance.level = 'off';

const request = (method, url, rest) => ({ method, url, contentType: 'application/json', headers: {}, ...rest });

const service = (core) => ({
  listImages: (queryParams) =>
    core.sendRequest(request('GET', '/v2/cloudimages', { queryParams, pathParams: {}, contentType: '' })),
  updateImage: (id, data) =>
    core.sendRequest(
      request('PATCH', '/v2/cloudimages/{image_id}', { queryParams: {}, pathParams: { image_id: id }, data }),
    ),
});

/** The service with an access key, for one project. */
export function vendorClient(endpoint, { id, secret, projectId }) {
  const credentials = new BasicCredentials().withAk(id).withSk(secret).withProjectId(projectId);
  return new ClientBuilder(service).withEndpoint(endpoint).withCredential(credentials).build();
}
