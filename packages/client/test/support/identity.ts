import type { TokenCreate } from '@cloudimages/contract/identity';

/** Responds as an identity service that knows one password. Its token expires in a day. */
export async function identityService(request: Request): Promise<Response> {
  const { auth }: TokenCreate = await request.json();
  if (auth.identity.password?.user.password !== 'demo-password') {
    const error = { code: 401, title: 'Unauthorized', message: 'The password is wrong.' };
    return Response.json({ error }, { status: 401 });
  }
  const expires_at = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().replace('Z', '000Z');
  const project = { id: '0b1e494e2660441a957313163095fe5c', name: 'RegionOne' };
  return Response.json(
    { token: { expires_at, project } },
    { status: 201, headers: { 'X-Subject-Token': 'demo-token' } },
  );
}
