import type { Page } from './blocks.ts';
import { guidePage, serverPage } from './pages/guide.ts';

export const guides = (): Page[] => [
  guidePage(
    'testing-your-code',
    'Code that calls the Image Management Service, tested with the service in-process, a mock, and contract tests.',
  ),
  guidePage(
    'contract-coverage',
    'How much of an OpenAPI document a Vitest suite has tested: measured, read, and raised with @cloudimages/openapi-vitest.',
  ),
  guidePage(
    'third-party-clients',
    'SDKs of Huawei Cloud and OpenStack, the openstack and glance commands, and Terraform with a local server.',
  ),
  guidePage(
    'migrating',
    'From raw requests, and from the vendor’s SDK for Node, to @cloudimages/client: operations, authentication, errors, pages.',
  ),
  guidePage(
    'client-in-your-language',
    'Clients of the Image Management Service in TypeScript, Python and Go, made by code generators from its OpenAPI document.',
  ),
  serverPage(),
  guidePage(
    'running-it-for-many',
    'Servers of the Image Management Service on one PostgreSQL: sizes, copies, and what is asked of the database.',
  ),
];
