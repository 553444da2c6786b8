import { expect, test } from 'vitest';
import { createSecrets } from '../../src/proxy/secrets.ts';

test('secret headers are hidden by name, and their values everywhere', () => {
  const secrets = createSecrets();
  const headers = {
    'x-auth-token': 'token-of-a-user',
    authorization: 'SDK-HMAC-SHA256 Access=AKAKAKAK, SignedHeaders=host, Signature=0123456789abcdef',
    'x-sdk-date': '20261124T000000Z',
    accept: 'application/json',
  };
  secrets.learn(headers);
  expect(secrets.headers(headers)).toEqual({
    'x-auth-token': '$X_AUTH_TOKEN',
    authorization: '$AUTHORIZATION',
    'x-sdk-date': '$X_SDK_DATE',
    accept: 'application/json',
  });
  expect(secrets.text('It was token-of-a-user, signed 0123456789abcdef.')).toBe(
    'It was $X_AUTH_TOKEN, signed $AUTHORIZATION.',
  );
  secrets.learn({ authorization: 'Bearer behind-a-scheme==', cookie: 'a=first-cookie; b=second-cookie' });
  expect(secrets.text('behind-a-scheme==, first-cookie, second-cookie')).toBe('$AUTHORIZATION, $COOKIE, $COOKIE');
  expect(secrets.headers({ location: '/v2/images?token-of-a-user' })).toEqual({
    location: '/v2/images?$X_AUTH_TOKEN',
  });
});

test('passwords and tokens in JSON, malformed JSON and forms are hidden, short ones only in their place', () => {
  const secrets = createSecrets();
  expect(secrets.text('{"user":{"name":"a","password":"a"},"x":"a"}')).toBe(
    '{"user":{"name":"a","password":"$PASSWORD"},"x":"a"}',
  );
  expect(secrets.text('{"identity":{"token": { "id": "a-token-for-another" }}}')).toBe(
    '{"identity":{"token": { "id": "$TOKEN" }}}',
  );
  expect(secrets.text('{"password": "with \\"quotes\\" in it", ')).toBe('{"password": "$PASSWORD", ');
  expect(secrets.text('user=a&password=hush-hush-hush&x=1')).toBe('user=a&password=$PASSWORD&x=1');
  expect(secrets.text('found: hush-hush-hush')).toBe('found: $PASSWORD');
});

test('the other parts of secret headers are not hidden', () => {
  const secrets = createSecrets();
  secrets.learn({
    authorization:
      'SDK-HMAC-SHA256 Access=AKAKAKAK, SignedHeaders=content-type;host;x-sdk-date, Signature=0123456789ab',
    'set-cookie': 'a=of-a-session; Path=/v2/images; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly, b=another-one',
  });
  const plain = 'SDK-HMAC-SHA256 content-type x-sdk-date http://a.test/v2/images 2026-10-21T07:28:00Z HttpOnly';
  expect(secrets.text(plain)).toBe(plain);
  expect(secrets.text('AKAKAKAK 0123456789ab of-a-session another-one')).toBe(
    '$AUTHORIZATION $AUTHORIZATION $SET_COOKIE $SET_COOKIE',
  );
});

test('secrets are hidden in every encoding, and whole when one begins like another', () => {
  const secrets = createSecrets();
  secrets.learn({ 'x-auth-token': 'a+token/of=a-user' });
  expect(secrets.text('http://a.test/v2/images?name=a%2Btoken%2Fof%3Da-user')).toBe(
    'http://a.test/v2/images?name=$X_AUTH_TOKEN',
  );
  expect(secrets.text(JSON.stringify({ password: 'with "quotes" in it' }))).toBe('{"password":"$PASSWORD"}');
  expect(secrets.text('found: with "quotes" in it')).toBe('found: $PASSWORD');
  secrets.learn({ 'x-subject-token': 'a+token/of=a-user-else' });
  expect(secrets.text('a+token/of=a-user-else')).toBe('$X_SUBJECT_TOKEN');
});

test('secrets with other names, and after other members, are hidden', () => {
  const secrets = createSecrets();
  expect(secrets.text('{"credential":{"secret":"abc","securitytoken":"def"},"clientSecret":"ghi"}')).toBe(
    '{"credential":{"secret":"$SECRET","securitytoken":"$SECURITYTOKEN"},"clientSecret":"$CLIENTSECRET"}',
  );
  expect(secrets.text('{"token":{"duration_seconds":900,"by":"{}","id":"abc"},"id":"d"}')).toBe(
    '{"token":{"duration_seconds":900,"by":"{}","id":"$TOKEN"},"id":"d"}',
  );
});

test('secrets in a JSON Patch are hidden, in any order of its members', () => {
  const secrets = createSecrets();
  const patch = (password: string, key: string, last: string) => [
    { op: 'add', path: '/user_password', value: password },
    { value: key, op: 'replace', path: '/apikey' },
    { path: '/min_ram', op: 'replace', value: 'plain' },
    { op: 'add', path: '/of/token', value: last },
    { op: 'remove', path: '/secret' },
    { op: 'add', path: '/name', value: 'plain' },
  ];
  const given = patch('hush "hush" hush', 'a', 'b');
  const hidden = patch('$USER_PASSWORD', '$APIKEY', '$TOKEN');
  expect(secrets.text(JSON.stringify(given))).toBe(JSON.stringify(hidden));
  expect(secrets.text(JSON.stringify(given, null, 4))).toBe(JSON.stringify(hidden, null, 4));
  expect(secrets.text(JSON.stringify(given).replaceAll('/', String.raw`\/`))).toBe(
    JSON.stringify(hidden).replaceAll('/', String.raw`\/`),
  );
  expect(secrets.text('found: hush "hush" hush')).toBe('found: $USER_PASSWORD');
});

test('only the secrets in URLs are hidden', () => {
  const secrets = createSecrets();
  expect(secrets.text('http://a.test/v2/images?name=a%20b&limit=1')).toBe('http://a.test/v2/images?name=a%20b&limit=1');
  const signed = 'http://a.test/?X-Amz-Credential=abc&limit=1&X-Amz-Signature=def';
  const hidden = 'http://a.test/?X-Amz-Credential=$X_AMZ_CREDENTIAL&limit=1&X-Amz-Signature=$X_AMZ_SIGNATURE';
  expect(secrets.text(signed)).toBe(hidden);
  expect(secrets.headers({ location: signed })).toEqual({ location: hidden });
  expect(secrets.text(JSON.stringify({ file: signed }).replaceAll('&', String.raw`\u0026`))).toBe(
    JSON.stringify({ file: hidden }).replaceAll('&', String.raw`\u0026`),
  );
});

test('a value is hidden by its part of the message', () => {
  const secrets = createSecrets();
  expect(secrets.value('header X-Subject-Token', 'abc')).toBe('$X_SUBJECT_TOKEN');
  expect(secrets.value('body /auth/password', 7)).toBe('$PASSWORD');
  expect(secrets.value('query access_token', 'abc')).toBe('$ACCESS_TOKEN');
  expect(secrets.value('body /min_ram', 7)).toBe(7);
  expect(secrets.value('body', { password: 'abc', min_ram: 7 })).toEqual({ password: '$PASSWORD', min_ram: 7 });
});
