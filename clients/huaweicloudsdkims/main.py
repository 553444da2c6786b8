"""Every method of the vendor's SDK for Python whose operation the server has, and errors."""

from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkims.v2 import *

from connect_by_region import connect_by_region
from connect_huaweicloud import connect
from steps import equal, refused, step

UBUNTU = "33ad552d-1149-471c-8190-ff6776174a00"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
DEMO = "0b1e494e2660441a957313163095fe5c"
OTHER = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"

client = connect()
other = connect("other-access-key", "other-secret-key", OTHER)


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
print("done")
