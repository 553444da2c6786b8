// Cases of the contract tests for rules that only they prove, on Stryker's copy of the service. They share one service,
// so they are in one file.
import '../apps/contract-tests/test/data.ts';
import '../apps/contract-tests/test/deactivate.ts';
import '../apps/contract-tests/test/delete.ts';
import '../apps/contract-tests/test/jobs.ts';
import '../apps/contract-tests/test/key-value-tags.ts';
import '../apps/contract-tests/test/lists/filters.ts';
import '../apps/contract-tests/test/lists/malformed.ts';
import '../apps/contract-tests/test/lists/pages.ts';
import '../apps/contract-tests/test/members.ts';
import '../apps/contract-tests/test/patch/attributes.ts';
import '../apps/contract-tests/test/patch/media-types.ts';
import '../apps/contract-tests/test/quota.ts';
import '../apps/contract-tests/test/sharing.ts';
import '../apps/contract-tests/test/tags.ts';
import '../apps/contract-tests/test/tags-of-many.ts';
import '../apps/contract-tests/test/v1.ts';
