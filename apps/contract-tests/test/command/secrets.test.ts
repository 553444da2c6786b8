import { expect, test } from 'vitest';
import { createSecrets } from '../../src/proxy/secrets.ts';

test('headers are hidden by their names, and what stood there wherever it turns up', () => {
  const secrets = createSecrets();
  const headers = {
    'x-auth-token': 'token-of-somebody',
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
  expect(secrets.text('It was token-of-somebody, signed 0123456789abcdef.')).toBe(
    'It was $X_AUTH_TOKEN, signed $AUTHORIZATION.',
  );
  expect(secrets.headers({ location: '/v2/images?token-of-somebody' })).toEqual({
    location: '/v2/images?$X_AUTH_TOKEN',
  });
});

test('passwords and tokens in bodies are hidden, also in broken ones and in forms, and short ones only there', () => {
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

test('addresses keep all but their secrets', () => {
  const secrets = createSecrets();
  expect(secrets.url('http://a.test/v2/images?name=a%20b&limit=1')).toBe('http://a.test/v2/images?name=a%20b&limit=1');
  expect(secrets.url('http://a.test/?X-Amz-Signature=abc&limit=1')).toBe(
    'http://a.test/?X-Amz-Signature=%24X_AMZ_SIGNATURE&limit=1',
  );
});

test('a value is hidden by the part that it stands in', () => {
  const secrets = createSecrets();
  expect(secrets.value('header X-Subject-Token', 'abc')).toBe('$X_SUBJECT_TOKEN');
  expect(secrets.value('body /auth/password', 7)).toBe('$PASSWORD');
  expect(secrets.value('query access_token', 'abc')).toBe('$ACCESS_TOKEN');
  expect(secrets.value('body /min_ram', 7)).toBe(7);
  expect(secrets.value('body', { password: 'abc', min_ram: 7 })).toEqual({ password: '$PASSWORD', min_ram: 7 });
});
