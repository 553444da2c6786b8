PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "image_records" (
  id TEXT PRIMARY KEY NOT NULL,
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  container_format TEXT NOT NULL,
  disk_format TEXT NOT NULL,
  status TEXT NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  document TEXT NOT NULL,
  members TEXT,
  file TEXT
, upload TEXT, due TEXT) STRICT;
INSERT INTO image_records VALUES('00000000-0000-4000-8000-000000000001','private 0b1e494e2660441a957313163095fe5c','it''s own','bare','vhd','active',2,'2015-12-04T09:45:33Z','{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"0b1e494e2660441a957313163095fe5c","id":"00000000-0000-4000-8000-000000000001","size":2,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"active","tags":["one","zwölf"],"visibility":"private","name":"it''s own","checksum":"99914b932bd37a50b983c5e7c90ae93b","hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}',NULL,'00000000-0000-4000-8000-000000000001.data',NULL,NULL);
INSERT INTO image_records VALUES('00000000-0000-4000-8000-000000000002','shared other','ims_test','bare','vhd','active',2,'2015-12-04T09:45:33Z','{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"other","id":"00000000-0000-4000-8000-000000000002","size":2,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"active","tags":["webserver"],"visibility":"shared","name":"ims_test","checksum":"99914b932bd37a50b983c5e7c90ae93b","hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}','{"0b1e494e2660441a957313163095fe5c":{"status":"accepted","created_at":"2015-12-04T09:45:33Z","updated_at":"2015-12-08T02:30:49Z"}}',NULL,NULL,NULL);
INSERT INTO image_records VALUES('00000000-0000-4000-8000-000000000003','private 0b1e494e2660441a957313163095fe5c','ims_test','bare','vhd','saving',-1,'2015-12-04T09:45:33Z','{"file":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file","owner":"0b1e494e2660441a957313163095fe5c","id":"00000000-0000-4000-8000-000000000003","size":null,"self":"/v2/images/33ad552d-1149-471c-8190-ff6776174a00","schema":"/v2/schemas/image","status":"saving","tags":["webserver"],"visibility":"private","name":"ims_test","checksum":null,"hw_vif_multiqueue_enabled":"true","protected":false,"container_format":"bare","min_ram":0,"updated_at":"2015-12-08T02:30:49Z","__os_bit":"64","__os_version":"Ubuntu 14.04 server 64bit","__description":"ims test","disk_format":"vhd","__isregistered":"true","__platform":"Ubuntu","__os_type":"Linux","min_disk":40,"virtual_env_type":"FusionCompute","__image_source_type":"uds","__imagetype":"private","created_at":"2015-12-04T09:45:33Z","virtual_size":0,"__originalimagename":"33ad552d-1149-471c-8190-ff6776174a00","__backup_id":"","__productcode":"","__image_size":"449261568","__support_fc_inject":"true","__data_origin":null,"hw_firmware_type":"bios"}',NULL,NULL,'{"file":"00000000-0000-4000-8000-000000000003.half"}','2026-11-24T08:00:30Z');
CREATE TABLE shares (
  project TEXT NOT NULL,
  image TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (project, image)
) STRICT, WITHOUT ROWID;
INSERT INTO shares VALUES('0b1e494e2660441a957313163095fe5c','00000000-0000-4000-8000-000000000002','accepted');
CREATE TABLE records (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  due TEXT,
  document TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO records VALUES('token','abababababababababababababababababababababababababababababababab','2026-11-25T08:00:00Z','{"user":"demo","project":"0b1e494e2660441a957313163095fe5c","methods":["password"],"issued_at":"2026-11-24T08:00:00Z","expires_at":"2026-11-25T08:00:00Z","due":"2026-11-25T08:00:00Z"}');
INSERT INTO records VALUES('token','cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd','2026-11-25T08:00:00Z','{"user":"demo","project":"0b1e494e2660441a957313163095fe5c","methods":["password"],"issued_at":"2026-11-24T08:00:00Z","expires_at":"2026-11-25T08:00:00Z","revoked":true,"due":"2026-11-25T08:00:00Z"}');
CREATE INDEX images_by_name ON "image_records" (scope, name, id);
CREATE INDEX images_by_container_format ON "image_records" (scope, container_format, id);
CREATE INDEX images_by_disk_format ON "image_records" (scope, disk_format, id);
CREATE INDEX images_by_status ON "image_records" (scope, status, id);
CREATE INDEX images_by_id ON "image_records" (scope, id);
CREATE INDEX images_by_size ON "image_records" (scope, size, id);
CREATE INDEX images_by_created_at ON "image_records" (scope, created_at, id);
CREATE INDEX shares_by_image ON shares (image);
CREATE INDEX images_due ON image_records (due, id) WHERE due IS NOT NULL;
CREATE INDEX records_due ON records (due, kind, id) WHERE due IS NOT NULL;
CREATE TRIGGER share_new AFTER INSERT ON image_records WHEN new.members IS NOT NULL BEGIN
  INSERT INTO shares SELECT key, new.id, value ->> 'status' FROM json_each(new.members);
END;
CREATE TRIGGER share_again AFTER UPDATE OF members ON image_records BEGIN
  DELETE FROM shares WHERE image = new.id;
  INSERT INTO shares SELECT key, new.id, value ->> 'status' FROM json_each(new.members);
END;
CREATE TRIGGER share_no_more AFTER DELETE ON image_records WHEN old.members IS NOT NULL BEGIN
  DELETE FROM shares WHERE image = old.id;
END;
COMMIT;
PRAGMA application_id = 1229804337;
PRAGMA user_version = 4;
