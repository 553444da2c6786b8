CREATE SCHEMA cloudimages;
CREATE TABLE cloudimages.format (
    version integer NOT NULL
);
CREATE TABLE cloudimages.images (
    id text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    container_format text NOT NULL COLLATE pg_catalog."C",
    disk_format text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C",
    document json NOT NULL,
    members jsonb,
    file text,
    upload json
)
WITH (fillfactor='85');
CREATE UNLOGGED TABLE cloudimages.limits (
    key text NOT NULL,
    whole double precision NOT NULL,
    granted integer NOT NULL
);
CREATE TABLE cloudimages.tokens (
    sha256 text NOT NULL,
    expires_at text NOT NULL COLLATE pg_catalog."C",
    record json NOT NULL
);
INSERT INTO cloudimages.format VALUES (1);
INSERT INTO cloudimages.images VALUES ('00000000-0000-4000-8000-000000000001', 1795992560270025, 'private 0b1e494e2660441a957313163095fe5c', 'it''s own', 'bare', 'vhd', 'active', 2, '2015-12-04T09:45:33Z', '{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"0b1e494e2660441a957313163095fe5c","id":"00000000-0000-4000-8000-000000000001","size":2,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"active","tags":["one","zwölf"],"visibility":"private","name":"it''s own","checksum":"99914b932bd37a50b983c5e7c90ae93b","hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}', NULL, '00000000-0000-4000-8000-000000000001.data', NULL);
INSERT INTO cloudimages.images VALUES ('00000000-0000-4000-8000-000000000002', 1795992560278565, 'shared other', 'ims_test', 'bare', 'vhd', 'active', 2, '2015-12-04T09:45:33Z', '{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"other","id":"00000000-0000-4000-8000-000000000002","size":2,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"active","tags":["webserver"],"visibility":"shared","name":"ims_test","checksum":"99914b932bd37a50b983c5e7c90ae93b","hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}', '{"0b1e494e2660441a957313163095fe5c": "accepted"}', NULL, NULL);
INSERT INTO cloudimages.images VALUES ('00000000-0000-4000-8000-000000000003', 1795992560287205, 'private 0b1e494e2660441a957313163095fe5c', 'ims_test', 'bare', 'vhd', 'saving', -1, '2015-12-04T09:45:33Z', '{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"0b1e494e2660441a957313163095fe5c","id":"00000000-0000-4000-8000-000000000003","size":null,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"saving","tags":["webserver"],"visibility":"private","name":"ims_test","checksum":null,"hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}', NULL, NULL, '{"file":"00000000-0000-4000-8000-000000000003.half","until":"2026-11-24T08:00:30Z"}');
INSERT INTO cloudimages.tokens VALUES ('abababababababababababababababababababababababababababababababab', '2026-11-25T08:00:00Z', '{"user":"demo","project":"0b1e494e2660441a957313163095fe5c","methods":["password"],"issued_at":"2026-11-24T08:00:00Z","expires_at":"2026-11-25T08:00:00Z"}');
INSERT INTO cloudimages.tokens VALUES ('cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '2026-11-25T08:00:00Z', '{"user":"demo","project":"0b1e494e2660441a957313163095fe5c","methods":["password"],"issued_at":"2026-11-24T08:00:00Z","expires_at":"2026-11-25T08:00:00Z","revoked":true}');
ALTER TABLE ONLY cloudimages.images
    ADD CONSTRAINT images_pkey PRIMARY KEY (id);
ALTER TABLE ONLY cloudimages.limits
    ADD CONSTRAINT limits_pkey PRIMARY KEY (key);
ALTER TABLE ONLY cloudimages.tokens
    ADD CONSTRAINT tokens_pkey PRIMARY KEY (sha256);
CREATE INDEX images_by_container_format ON cloudimages.images USING btree (scope, container_format, id);
CREATE INDEX images_by_created_at ON cloudimages.images USING btree (scope, created_at, id);
CREATE INDEX images_by_disk_format ON cloudimages.images USING btree (scope, disk_format, id);
CREATE INDEX images_by_id ON cloudimages.images USING btree (scope, id);
CREATE INDEX images_by_members ON cloudimages.images USING gin (members jsonb_path_ops) WHERE (members IS NOT NULL);
CREATE INDEX images_by_name ON cloudimages.images USING btree (scope, name, id);
CREATE INDEX images_by_size ON cloudimages.images USING btree (scope, size, id);
CREATE INDEX images_by_status ON cloudimages.images USING btree (scope, status, id);
CREATE INDEX images_saving ON cloudimages.images USING btree (id) WHERE (status = 'saving'::text);
CREATE INDEX tokens_by_expiry ON cloudimages.tokens USING btree (expires_at);
