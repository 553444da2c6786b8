"""Every operation of the vendor's SDK for Python, and errors."""

from time import sleep

from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkims.v2 import *

from connect_by_region import connect_by_region
from connect_huaweicloud import connect
from steps import equal, refused, step

UBUNTU = "33ad552d-1149-471c-8190-ff6776174a00"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
DEMO = "0b1e494e2660441a957313163095fe5c"
OTHER = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
REMOTE = "c61e7a0f94d84b2fa3d5e8b7021c9f36"
SERVER = "3f1c6e5a-8c0d-4b7e-9a61-2d5f0b8e7c14"
DISK = "9b0d7a42-51f6-4c3e-8d29-6e1a4f7c0b35"
BACKUP = "c47e2b90-0a5d-4f18-b3c6-7d9e1a2f5b60"
VAULT = "5e8a1d3c-72b4-4960-a1f7-0c6d9b2e4f83"
KEY = "a2d4f6b8-1c3e-4507-9f2b-8e6a0d5c7b91"
FILE = "shop-images:debian-10.qcow2"
DEBIAN = "Debian GNU/Linux 10.0.0 64bit"

called = set()


class Recorded:
    """A client that remembers which of its methods were used."""

    def __init__(self, client):
        self.client = client

    def __getattr__(self, name):
        called.add(name)
        return getattr(self.client, name)


client = Recorded(connect())
other = Recorded(connect("other-access-key", "other-secret-key", OTHER))
remote = Recorded(connect("remote-access-key", "remote-secret-key", REMOTE))


def error(status, code=None):
    def check(found):
        equal(found.status_code, status)
        if code:
            equal(found.error_code, code)
        if not found.request_id or not found.error_msg:
            raise AssertionError("no request ID or no message")

    return refused(ClientRequestException, check)


def change(path, value, op="replace", image=UBUNTU):
    body = [UpdateImageRequestBody(op=op, path=path, value=value)]
    return client.update_image(UpdateImageRequest(image_id=image, body=body))


def attributes(found, expected):
    equal({name: getattr(found, name) for name in expected}, expected)


def ended(started, by=client):
    """The job that an operation started, when it is over."""
    for _ in range(300):
        job = by.show_job(ShowJobRequest(job_id=started.job_id))
        if job.status not in ("INIT", "RUNNING"):
            return job
        sleep(0.1)
    raise AssertionError(f"the job {job.job_id} is still {job.status} after 30 seconds")


def succeeded(started, kind, by=client):
    job = ended(started, by)
    attributes(job, {
        "job_id": started.job_id, "job_type": kind, "status": "SUCCESS", "error_code": None, "fail_reason": None,
    })
    if not job.begin_time or not job.end_time:
        raise AssertionError("no time")
    return job.entities


def listed(image, by=client):
    """An image as Terraform's providers read it."""
    [found] = by.list_images(ListImagesRequest(id=image)).images
    return found


with step("list images"):
    images = client.list_images(ListImagesRequest(imagetype="private", limit=10)).images
    if UBUNTU not in [image.id for image in images]:
        raise AssertionError("the image of the examples is not there")
with step("list images by each kind of filter"):
    found = client.list_images(ListImagesRequest(id=UBUNTU, status="active", sort_key="created_at", sort_dir="asc"))
    equal([image.id for image in found.images], [UBUNTU])
with step("find the project by the name of the region"):
    found = connect_by_region().list_images(ListImagesRequest(id=UBUNTU))
    equal(len(found.images), 1)
with step("update an image: replace"):
    equal(change("/name", "ims_test").name, "ims_test")
with step("update an image: number as text"):
    equal(change("/min_ram", "2048").min_ram, 2048)
with step("update an image: add and remove"):
    change("/team", "blau & grün", op="add")
    equal(len(client.list_images(ListImagesRequest(id=UBUNTU)).images), 1)
    change("/team", "", op="remove")
with step("update an image: max_ram"):
    equal(change("/max_ram", "4096", op="add").max_ram, "4096")
with step("show an image"):
    shown = client.glance_show_image(GlanceShowImageRequest(image_id=UBUNTU))
    equal((shown.id, shown.name, shown.status), (UBUNTU, "ims_test", "active"))
with step("list images by the native path"):
    images = client.glance_list_images(GlanceListImagesRequest(limit=1)).images
    equal(len(images), 1)

made = None
with step("create an image"):
    body = GlanceCreateImageMetadataRequestBody(
        name="sdk", os_version="Ubuntu 22.04 server 64bit", disk_format="qcow2", container_format="bare",
        min_disk=10, min_ram=512, visibility="private", protected=False, tags=["one"],
    )
    created = client.glance_create_image_metadata(GlanceCreateImageMetadataRequest(body=body))
    made = created.id
    equal((created.name, created.status, created.tags), ("sdk", "queued", ["one"]))
with step("update an image by the native path"):
    body = [GlanceUpdateImageRequestBody(op="replace", path="/name", value="renamed")]
    equal(client.glance_update_image(GlanceUpdateImageRequest(image_id=made, body=body)).name, "renamed")
with step("add and delete a tag"):
    client.glance_create_tag(GlanceCreateTagRequest(image_id=made, tag="two"))
    shown = client.glance_show_image(GlanceShowImageRequest(image_id=made))
    equal(sorted(shown.tags), ["one", "two"])
    client.glance_delete_tag(GlanceDeleteTagRequest(image_id=made, tag="two"))
with step("share an image, accept it, end it"):
    member = GlanceAddImageMemberRequestBody(member=OTHER)
    added = client.glance_add_image_member(GlanceAddImageMemberRequest(image_id=UBUNTU, body=member))
    equal((added.member_id, added.status), (OTHER, "pending"))
    body = GlanceUpdateImageMemberRequestBody(status="accepted")
    accepted = other.glance_update_image_member(
        GlanceUpdateImageMemberRequest(image_id=UBUNTU, member_id=OTHER, body=body)
    )
    equal(accepted.status, "accepted")
    shown = client.glance_show_image_member(GlanceShowImageMemberRequest(image_id=UBUNTU, member_id=OTHER))
    equal(shown.status, "accepted")
    members = client.glance_list_image_members(GlanceListImageMembersRequest(image_id=UBUNTU)).members
    equal([one.member_id for one in members], [OTHER])
    client.glance_delete_image_member(GlanceDeleteImageMemberRequest(image_id=UBUNTU, member_id=OTHER))
with step("show schemas"):
    equal(client.glance_show_image_schemas(GlanceShowImageSchemasRequest()).name, "image")
    equal(client.glance_list_image_schemas(GlanceListImageSchemasRequest()).name, "images")
    equal(client.glance_show_image_member_schemas(GlanceShowImageMemberSchemasRequest()).name, "member")
    equal(client.glance_list_image_member_schemas(GlanceListImageMemberSchemasRequest()).name, "members")
with step("list versions"):
    if not client.list_versions(ListVersionsRequest()).versions:
        raise AssertionError("no versions")
with step("show a version"):
    client.show_version(ShowVersionRequest(version="v2"))
# What starts a job that creates an image, the type of the job, and attributes of the image.
tags = [TagKeyValue("env", "test")]
system = {"status": "active", "virtual_env_type": "FusionCompute", "visibility": "private", "tags": ["env=test"]}
data = {"status": "active", "virtual_env_type": "DataImage", "visibility": "private", "tags": ["env=test"]}
of_server = CreateImageRequestBody(
    name="of-server", description="words", instance_id=SERVER, image_tags=tags, min_ram=1024, max_ram=4096,
    enterprise_project_id="0",
)
of_disk = CreateImageRequestBody(name="of-disk", volume_id=DISK, os_version="CentOS 7.6 64bit", image_tags=tags)
of_file = CreateImageRequestBody(
    name="of-file", image_url=FILE, min_disk=40, os_version=DEBIAN, cmk_id=KEY, architecture="arm", image_tags=tags
)
data_file = CreateDataImageRequestBody(
    name="data", image_url=FILE, min_disk=40, os_type="Linux", image_tags=[ImageTag("env", "test")]
)
quick = QuickImportImageByFileRequestBody(
    name="quick", image_url=FILE, min_disk=40, os_version=DEBIAN, type="ECS", image_tags=tags
)
quick_data = QuickImportImageByFileRequestBody(
    name="quick-data", image_url=FILE, min_disk=40, type="DataImage", image_tags=tags
)
whole = CreateWholeImageRequestBody(name="whole", instance_id=SERVER, vault_id=VAULT, image_tags=tags)
of_backup = CreateWholeImageRequestBody(name="of-backup", backup_id=BACKUP, whole_image_type="CBR", image_tags=tags)
sources = {
    "a server": (
        client.create_image, CreateImageRequest(of_server), "imsCreateImageByInstance",
        system | {
            "data_origin": f"instance,{SERVER}", "description": "words", "min_ram": 1024, "max_ram": "4096",
            "enterprise_project_id": "0",
        },
    ),
    "a server, safe mode": (
        client.create_image_in_safe_mode, CreateImageInSafeModeRequest(of_server), "imsCreateImageByInstance",
        system | {"data_origin": f"instance,{SERVER}"},
    ),
    "a disk": (
        client.create_image, CreateImageRequest(of_disk), "imsVolumeCreateImageJob",
        system | {"data_origin": f"volume,{DISK}", "os_version": "CentOS 7.6 64bit", "platform": "CentOS"},
    ),
    "a file": (
        client.create_image, CreateImageRequest(of_file), "imsImportImageJob",
        system | {"data_origin": f"file,{FILE}", "min_disk": 40, "support_arm": "true", "system__cmkid": KEY},
    ),
    "a data file": (
        client.create_data_image, CreateDataImageRequest(data_file), "imsImportDataImageJob",
        data | {"data_origin": f"file,{FILE}", "min_disk": 40, "os_type": "Linux"},
    ),
    "a data file, safe mode": (
        client.create_data_image_in_safe_mode, CreateDataImageInSafeModeRequest(data_file), "imsImportDataImageJob",
        data | {"data_origin": f"file,{FILE}"},
    ),
    "a large file": (
        client.import_image_quick, ImportImageQuickRequest(quick), "imsImportImageJob",
        system | {"data_origin": f"file,{FILE}", "min_disk": 40, "platform": "Debian"},
    ),
    "a large data file": (
        client.import_image_quick, ImportImageQuickRequest(quick_data), "imsImportDataImageJob",
        data | {"data_origin": f"file,{FILE}"},
    ),
    "a large file, safe mode": (
        client.import_image_quick_in_safe_mode, ImportImageQuickInSafeModeRequest(quick), "imsImportImageJob",
        system | {"data_origin": f"file,{FILE}"},
    ),
    "a server with its disks": (
        client.create_whole_image, CreateWholeImageRequest(whole), "imsCreateWholeImageByInstanceJob",
        system | {"data_origin": f"instance,{SERVER}"},
    ),
    "a backup": (
        client.create_whole_image, CreateWholeImageRequest(of_backup), "imsCreateWholeImageByBackupJob",
        system | {"data_origin": f"server_backup,{BACKUP}", "backup_id": BACKUP},
    ),
}
of = {}
for source, (create, request, kind, expected) in sources.items():
    with step(f"create an image from {source}"):
        entities = succeeded(create(request), kind)
        equal((entities.image_name, entities.process_percent), (request.body.name, 1))
        of[source] = entities.image_id
        attributes(listed(of[source]), {"id": of[source], "name": request.body.name, "owner": DEMO} | expected)
with step("create images from data disks"):
    body = CreateImageRequestBody(data_images=[CreateDataImage("disk-1", DISK), CreateDataImage("disk-2", DISK)])
    entities = succeeded(client.create_image(CreateImageRequest(body)), "imsVolumesToSysDataImagesJob")
    equal([sub.status for sub in entities.sub_jobs_result], ["SUCCESS", "SUCCESS"])
    images = [listed(sub.entities.image_id) for sub in entities.sub_jobs_result]
    equal([image.name for image in images], ["disk-1", "disk-2"])
with step("register a file as an image's data"):
    started = client.register_image(RegisterImageRequest(made, RegisterImageRequestBody(FILE)))
    equal(succeeded(started, "imsNativeImportImageJob").image_id, made)
    attributes(listed(made), {"status": "active", "image_size": listed(of["a large file"]).image_size})
with step("show the progress of a job"):
    progress = client.show_job_progress(ShowJobProgressRequest(started.job_id))
    attributes(progress, {"job_id": started.job_id, "status": "SUCCESS", "job_type": "imsNativeImportImageJob"})
    equal((progress.entities.image_id, progress.entities.process_percent), (made, 1))

copies = {
    "": (client.copy_image_in_region, CopyImageInRegionRequest),
    ", safe mode": (client.copy_image_in_region_in_safe_mode, CopyImageInRegionInSafeModeRequest),
}
for mode, (copy, request) in copies.items():
    with step(f"copy an image inside the region{mode}"):
        body = CopyImageInRegionRequestBody(name="copy", description="a copy", cmk_id=KEY)
        entities = succeeded(copy(request(of["a large file"], body)), "imsCopyImageInRegionJob")
        attributes(listed(entities.image_id), {
            "name": "copy", "description": "a copy", "system__cmkid": KEY, "status": "active", "platform": "Debian",
        })
with step("copy an image to another region"):
    body = CopyImageCrossRegionRequestBody(
        name="far", description="a copy", region="RegionTwo", project_name="RegionTwo", agency_name="ims_admin_agency"
    )
    started = client.copy_image_cross_region(CopyImageCrossRegionRequest(of["a large file"], body))
    far = succeeded(started, "imsCopyImageCrossRegionJob").image_id
    attributes(listed(far, remote), {
        "name": "far", "description": "a copy", "owner": REMOTE, "status": "active", "platform": "Debian",
    })
    equal(client.list_images(ListImagesRequest(id=far)).images, [])

exports = {
    "": (client.export_image, ExportImageRequest, {"file_format": "qcow2", "is_quick_export": False}),
    ", quickly": (client.export_image, ExportImageRequest, {"is_quick_export": True}),
    ", safe mode": (client.export_image_in_safe_mode, ExportImageInSafeModeRequest, {"file_format": "qcow2"}),
}
for number, (mode, (export, request, how)) in enumerate(exports.items()):
    with step(f"export an image to a bucket and import it again{mode}"):
        url = f"shop-images:exported-{number}.{how.get('file_format', 'zvhd2')}"
        body = ExportImageRequestBody(bucket_url=url, **how)
        entities = succeeded(export(request(of["a large file"], body)), "imsNativeExportImageJob")
        equal(entities.image_id, of["a large file"])
        body = CreateDataImageRequestBody(name="exported", image_url=url, min_disk=40)
        again = succeeded(client.create_data_image(CreateDataImageRequest(body)), "imsImportDataImageJob")
        attributes(listed(again.image_id), {"image_size": listed(of["a large file"]).image_size})

tagged = of.get("a server", UNKNOWN)


def has_tags(**expected):
    found = client.list_image_tags(ListImageTagsRequest(tagged)).tags
    equal({tag.key: tag.value for tag in found}, expected)


with step("add a tag to an image"):
    client.add_image_tag(AddImageTagRequest(tagged, AddImageTagRequestBody(ResourceTag("team", "blue"))))
    has_tags(env="test", team="blue")
with step("delete and add tags, as Terraform's provider does"):
    for action, value in {"delete": "test", "create": "new"}.items():
        body = BatchAddOrDeleteTagsRequestBody(action, [ResourceTag(key, value) for key in ("env", "zone")])
        client.batch_add_or_delete_tags(BatchAddOrDeleteTagsRequest(tagged, body))
    has_tags(env="new", team="blue", zone="new")
with step("change a tag in each notation"):
    for tag in {"tag": "team.green"}, {"image_tag": ResourceTag("tier", "one")}:
        client.create_or_update_tags(CreateOrUpdateTagsRequest(AddOrUpdateTagsRequestBody(tagged, **tag)))
    has_tags(env="new", team="green", tier="one", zone="new")
with step("delete a tag of an image"):
    client.delete_image_tag(DeleteImageTagRequest(tagged, "zone"))
    has_tags(env="new", team="green", tier="one")
with step("delete tags of an image"):
    body = BatchDeleteTagsRequestBody([ResourceTag("env", "new"), ResourceTag("none", "")])
    client.batch_delete_tags(BatchDeleteTagsRequest(tagged, body))
    has_tags(team="green", tier="one")
with step("list tags by a filter of images"):
    equal(sorted(client.list_tags(ListTagsRequest(id=tagged)).tags), ["team=green", "tier=one"])
with step("list tags of the project"):
    found = {tag.key: tag.values for tag in client.list_images_tags(ListImagesTagsRequest()).tags}
    equal((found["team"], found["tier"]), (["green"], ["one"]))

team = [Tags("team", ["green", "red"])]
with step("find images by tags, page by page"):
    body = ListImageByTagsRequestBody("filter", team, limit="1000", offset="0")
    found = client.list_image_by_tags(ListImageByTagsRequest(body))
    equal((found.total_count, len(found.resources)), (1, 1))
    attributes(found.resources[0], {"resource_id": tagged, "resource_name": "of-server"})
    equal(found.resources[0].resource_detail.status, "active")
    equal(sorted((tag.key, tag.value) for tag in found.resources[0].tags), [("team", "green"), ("tier", "one")])
    body.offset = "1"
    equal(client.list_image_by_tags(ListImageByTagsRequest(body)).resources, [])
with step("count images by tags"):
    body = ListImageByTagsRequestBody("count", team, matches=[TagKeyValue("resource_name", "of-s")])
    equal(client.list_image_by_tags(ListImageByTagsRequest(body)).total_count, 1)

shared = [tagged, of.get("a backup", UNKNOWN)]
member = BatchAddMembersRequestBody(images=shared, projects=[OTHER])
with step("share images"):
    added = succeeded(client.batch_add_members(BatchAddMembersRequest(member)), "imsAddImageMembersJob")
    equal([one.image_id for one in added.results], shared)
    attributes(added.results[0], {"project_id": OTHER, "status": "success"})
with step("list members"):
    found = client.list_image_members(ListImageMembersRequest(tagged, limit=10))
    equal([(one.member_id, one.status, one.member_type) for one in found.members], [(OTHER, "pending", "project")])
    equal(found.page_info.current_count, 1)
with step("accept shared images"):
    body = BatchUpdateMembersRequestBody(images=shared, project_id=OTHER, status="accepted", vault_id=VAULT)
    succeeded(other.batch_update_members(BatchUpdateMembersRequest(body)), "imsUpdateImageMembersJob", other)
    attributes(listed(tagged, other), {"id": tagged, "imagetype": "shared", "owner": DEMO})
with step("show a member"):
    attributes(client.show_image_member(ShowImageMemberRequest(tagged, OTHER)), {
        "image_id": tagged, "member_id": OTHER, "status": "accepted", "schema": "/v2/schemas/member",
    })
with step("list shared images"):
    found = other.list_images(ListImagesRequest(imagetype="shared", visibility="shared", member_status="accepted"))
    equal(set(shared) - {image.id for image in found.images}, set())
with step("stop sharing images"):
    succeeded(client.batch_delete_members(BatchDeleteMembersRequest(member)), "imsDelImageMembersJob")
    equal(client.list_image_members(ListImageMembersRequest(tagged)).members, [])
    equal(other.list_images(ListImagesRequest(id=tagged)).images, [])
with step("delete a full-server image with its backup"):
    body = GlanceDeleteImageRequestBody(delete_backup=True)
    client.glance_delete_image(GlanceDeleteImageRequest(of["a backup"], body))
    equal(client.list_images(ListImagesRequest(id=of["a backup"])).images, [])
with step("show the quota"):
    quotas = client.show_image_quota(ShowImageQuotaRequest()).quotas
    quota = next(one for one in quotas.resources if one.type == "image")
    if not quota.min <= quota.used <= quota.quota <= quota.max:
        raise AssertionError(str(quota))
with step("list operating systems"):
    found = {one.platform: one.version_list for one in client.list_os_versions(ListOsVersionsRequest()).body}
    ubuntu = found["Ubuntu"][0]
    equal((ubuntu.platform, ubuntu.os_type, ubuntu.os_bit), ("Ubuntu", "Linux", 64))
    if not ubuntu.os_version_key.startswith("Ubuntu") or not ubuntu.os_version.startswith("Ubuntu"):
        raise AssertionError(str(ubuntu))
    if not client.list_os_versions(ListOsVersionsRequest(tag="arm")).body:
        raise AssertionError("no operating system for ARM")
with step("error: unknown job"), error(400, "IMG.0031"):
    client.show_job(ShowJobRequest("0" * 32))
with step("error: missing file"), error(400, "IMG.0057"):
    body = CreateDataImageRequestBody(name="x", image_url="shop-images:missing", min_disk=40)
    client.create_data_image(CreateDataImageRequest(body))
with step("error: a file that is damaged"):
    body = ExportImageRequestBody(bucket_url="shop-images:damaged.qcow2", file_format="qcow2")
    succeeded(client.export_image(ExportImageRequest(UBUNTU, body)), "imsNativeExportImageJob")
    body = CreateDataImageRequestBody(name="x", image_url="shop-images:damaged.qcow2", min_disk=40)
    job = ended(client.create_data_image(CreateDataImageRequest(body)))
    attributes(job, {"status": "FAIL", "error_code": "IMG.0057"})
    if not job.fail_reason:
        raise AssertionError("no reason")
with step("error: unknown image"), error(404, "IMG.0144"):
    change("/name", "x", image=UNKNOWN)
with step("error: invalid value"), error(400, "IMG.0003"):
    change("/name", "a\nb")
with step("error: unknown image, native path"), error(404):
    client.glance_show_image(GlanceShowImageRequest(image_id=UNKNOWN))
with step("error: delete a protected image"):
    body = GlanceCreateImageMetadataRequestBody(name="kept", protected=True)
    kept = client.glance_create_image_metadata(GlanceCreateImageMetadataRequest(body=body)).id
    with error(403):
        client.glance_delete_image(GlanceDeleteImageRequest(image_id=kept))
with step("error: wrong secret key"), error(401, "APIGW.0301"):
    connect(secret="wrong-secret-key").list_images(ListImagesRequest())
with step("delete an image"):
    client.glance_delete_image(GlanceDeleteImageRequest(image_id=made))
    with error(404):
        client.glance_show_image(GlanceShowImageRequest(image_id=made))
with step("call every operation"):
    operations = {name for name in dir(ImsClient) if hasattr(ImsClient, f"_{name}_http_info")}
    equal(operations - called, set())
print("done")
