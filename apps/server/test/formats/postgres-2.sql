CREATE SCHEMA cloudimages;
CREATE TABLE cloudimages.format (
    version integer NOT NULL
);
CREATE TABLE cloudimages.image_records (
    id text NOT NULL COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
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
    upload json,
    due text COLLATE pg_catalog."C"
)
WITH (fillfactor='85');
CREATE UNLOGGED TABLE cloudimages.limits (
    key text NOT NULL,
    whole double precision NOT NULL,
    granted integer NOT NULL
);
CREATE TABLE cloudimages.records (
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    due text COLLATE pg_catalog."C",
    document json NOT NULL
)
WITH (fillfactor='85');
INSERT INTO cloudimages.format VALUES (2);
INSERT INTO cloudimages.image_records VALUES ('00000000-0000-4000-8000-000000000001', 1796014931539848, 'private 0b1e494e2660441a957313163095fe5c', 'it''s own', 'bare', 'vhd', 'active', 2, '2015-12-04T09:45:33Z', '{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"0b1e494e2660441a957313163095fe5c","id":"00000000-0000-4000-8000-000000000001","size":2,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"active","tags":["one","zwölf"],"visibility":"private","name":"it''s own","checksum":"99914b932bd37a50b983c5e7c90ae93b","hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}', NULL, '00000000-0000-4000-8000-000000000001.data', NULL, NULL);
INSERT INTO cloudimages.image_records VALUES ('00000000-0000-4000-8000-000000000002', 1796014931540826, 'shared other', 'ims_test', 'bare', 'vhd', 'active', 2, '2015-12-04T09:45:33Z', '{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"other","id":"00000000-0000-4000-8000-000000000002","size":2,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"active","tags":["webserver"],"visibility":"shared","name":"ims_test","checksum":"99914b932bd37a50b983c5e7c90ae93b","hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}', '{"0b1e494e2660441a957313163095fe5c": {"status": "accepted", "created_at": "2015-12-04T09:45:33Z", "updated_at": "2015-12-08T02:30:49Z"}}', NULL, NULL, NULL);
INSERT INTO cloudimages.image_records VALUES ('00000000-0000-4000-8000-000000000003', 1796014931540939, 'private 0b1e494e2660441a957313163095fe5c', 'ims_test', 'bare', 'vhd', 'saving', -1, '2015-12-04T09:45:33Z', '{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"0b1e494e2660441a957313163095fe5c","id":"00000000-0000-4000-8000-000000000003","size":null,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"saving","tags":["webserver"],"visibility":"private","name":"ims_test","checksum":null,"hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}', NULL, NULL, '{"file":"00000000-0000-4000-8000-000000000003.half"}', '2026-11-24T08:00:30Z');
INSERT INTO cloudimages.records VALUES ('token', 'abababababababababababababababababababababababababababababababab', 1796014931548680, '2026-11-25T08:00:00Z', '{"user":"demo","project":"0b1e494e2660441a957313163095fe5c","methods":["password"],"issued_at":"2026-11-24T08:00:00Z","expires_at":"2026-11-25T08:00:00Z","due":"2026-11-25T08:00:00Z"}');
INSERT INTO cloudimages.records VALUES ('token', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', 1796014931550707, '2026-11-25T08:00:00Z', '{"user":"demo","project":"0b1e494e2660441a957313163095fe5c","methods":["password"],"issued_at":"2026-11-24T08:00:00Z","expires_at":"2026-11-25T08:00:00Z","revoked":true,"due":"2026-11-25T08:00:00Z"}');
ALTER TABLE ONLY cloudimages.image_records
    ADD CONSTRAINT images_pkey PRIMARY KEY (id);
ALTER TABLE ONLY cloudimages.limits
    ADD CONSTRAINT limits_pkey PRIMARY KEY (key);
ALTER TABLE ONLY cloudimages.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (kind, id);
CREATE INDEX images_by_container_format ON cloudimages.image_records USING btree (scope, container_format, id);
CREATE INDEX images_by_created_at ON cloudimages.image_records USING btree (scope, created_at, id);
CREATE INDEX images_by_disk_format ON cloudimages.image_records USING btree (scope, disk_format, id);
CREATE INDEX images_by_id ON cloudimages.image_records USING btree (scope, id);
CREATE INDEX images_by_members ON cloudimages.image_records USING gin (members jsonb_path_ops) WHERE (members IS NOT NULL);
CREATE INDEX images_by_name ON cloudimages.image_records USING btree (scope, name, id);
CREATE INDEX images_by_size ON cloudimages.image_records USING btree (scope, size, id);
CREATE INDEX images_by_status ON cloudimages.image_records USING btree (scope, status, id);
CREATE INDEX images_due ON cloudimages.image_records USING btree (due, id) WHERE (due IS NOT NULL);
CREATE INDEX records_due ON cloudimages.records USING btree (due, kind, id) WHERE (due IS NOT NULL);
