"""OpenStack's SDK for Python: what it does with images, and errors."""

import os
import tempfile

from keystoneauth1.exceptions import Unauthorized
from openstack import exceptions

from connect_openstack import connect
from steps import equal, refused, step

UBUNTU = "33ad552d-1149-471c-8190-ff6776174a00"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
OTHER = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
DATA = os.urandom(300_000)

cloud = connect()
image = cloud.image


def error(kind, *texts):
    def check(found):
        for text in texts:
            if text not in str(found):
                raise AssertionError(f"{text!r} is not in {found}")
        if not found.request_id:
            raise AssertionError(f"no request ID: {found}")

    return refused(kind, check)


def ids(**query):
    return [one.id for one in image.images(**query)]


with step("log in"):
    equal(cloud.current_project_id, "0b1e494e2660441a957313163095fe5c")
with step("list images"):
    if UBUNTU not in ids():
        raise AssertionError("the image of the examples is not there")
with step("list images: page after page"):
    equal(ids(limit=1), ids())
with step("list images: each filter"):
    for query in (
        {"name": "ubuntu 22.04"}, {"visibility": "private"}, {"status": "active"}, {"protected": False},
        {"size_min": 0}, {"size_max": 10**12}, {"is_hidden": False}, {"created_at": "gt:2000-01-01T00:00:00Z"},
        {"updated_at": "gt:2000-01-01T00:00:00Z"}, {"owner": cloud.current_project_id}, {"id": UBUNTU},
    ):
        if query.get("name"):
            query = {"name": image.get_image(UBUNTU).name}
        if UBUNTU not in ids(**query):
            raise AssertionError(f"not found by {query}")
with step("list images: sorted"):
    names = [one.name for one in image.images(sort="name:desc")]
    if not names:
        raise AssertionError("no images")
    equal(names, sorted(names, reverse=True))
    names = [one.name for one in image.images(sort_key="name", sort_dir="asc")]
    equal(names, sorted(names))
with step("show an image"):
    equal(image.get_image(UBUNTU).status, "active")
with step("find an image by its name"):
    equal(image.find_image(image.get_image(UBUNTU).name).id, UBUNTU)

made = None
with step("create an image with its data"):
    with tempfile.NamedTemporaryFile(suffix=".raw") as file:
        file.write(DATA)
        file.flush()
        made = image.create_image(
            "sdk", filename=file.name, disk_format="raw", container_format="bare", tags=["one"],
            min_disk=1, min_ram=64, visibility="private", protected=False,
            team="blue", validate_checksum=True, wait=True, timeout=30,
        )
    made = image.get_image(made.id)
    equal((made.status, made.size, made.properties["team"], made.tags), ("active", len(DATA), "blue", ["one"]))
with step("create an image, then upload"):
    empty = image.create_image("empty", disk_format="raw", container_format="bare")
    equal(empty.status, "queued")
    empty.data = b"12345"
    empty.upload(image)
    equal(image.get_image(empty.id).size, 5)
    image.delete_image(empty)
with step("create a hidden image"):
    image.delete_image(image.create_image("hidden", disk_format="raw", container_format="bare", is_hidden=True))
with step("download an image"):
    equal(image.download_image(made).content, DATA)
    equal(b"".join(image.download_image(made, stream=True).iter_content(65536)), DATA)
for name, value in {
    "name": "renamed", "min_ram": 128, "min_disk": 2, "is_protected": True,
    "visibility": "shared", "is_hidden": True,
}.items():
    with step(f"update an image: {name}"):
        image.update_image(image.get_image(made.id), **{name: value})
        equal(getattr(image.get_image(made.id), name), value)
with step("error: delete a protected image"):
    with error(exceptions.ForbiddenException, "rotected"):
        image.delete_image(made, ignore_missing=False)
with step("update an image: back again"):
    image.update_image(image.get_image(made.id), is_protected=False, visibility="private", is_hidden=False)
    equal(image.get_image(made.id).is_protected, False)
with step("update an image by its ID"):
    image.update_image(made.id, min_ram=256, tags=["four"])
    changed = image.get_image(made.id)
    equal((changed.min_ram, changed.tags), (256, ["four"]))
with step("update an image: tags"):
    image.update_image(image.get_image(made.id), tags=["two", "three"])
    equal(sorted(image.get_image(made.id).tags), ["three", "two"])
with step("update an image: properties"):
    image.update_image_properties(image.get_image(made.id), team="green", owner_specified="x")
    equal(image.get_image(made.id).properties["team"], "green")
with step("add and remove a tag"):
    image.add_tag(made, "tag-b")
    image.add_tag(made, "tag-c")
    equal(ids(tag=["tag-b", "tag-c"]), [made.id])
    image.remove_tag(made, "tag-b")
    equal("tag-b" in image.get_image(made.id).tags, False)
with step("deactivate and reactivate an image"):
    image.deactivate_image(made)
    equal(image.get_image(made.id).status, "deactivated")
    image.reactivate_image(made)
    equal(image.get_image(made.id).status, "active")
with step("share an image, accept it, end it"):
    image.update_image(image.get_image(made.id), visibility="shared")
    equal(image.add_member(made, member_id=OTHER).status, "pending")
    theirs = connect(auth={"username": "other", "password": "other-password", "project_id": OTHER}).image
    equal(theirs.update_member(OTHER, made.id, status="accepted").status, "accepted")
    if made.id not in [one.id for one in theirs.images(visibility="shared", member_status="accepted")]:
        raise AssertionError("the other project does not list it")
    equal([one.member_id for one in image.members(made)], [OTHER])
    equal(image.get_member(OTHER, made).status, "accepted")
    image.remove_member(OTHER, made, ignore_missing=False)
with step("show schemas"):
    for schema in (image.get_image_schema(), image.get_images_schema(), image.get_member_schema(), image.get_members_schema()):
        if not schema.properties:
            raise AssertionError("no properties")
with step("error: unknown image"):
    with error(exceptions.NotFoundException, UNKNOWN):
        image.get_image(UNKNOWN)
with step("error: invalid value"):
    with error(exceptions.BadRequestException):
        image.update_image(UBUNTU, min_ram=-1)
with step("error: forbidden attribute"):
    with error(exceptions.ForbiddenException, "checksum"):
        image.update_image(UBUNTU, checksum="0" * 32)
with step("error: wrong password"):
    with refused(Unauthorized):
        connect(auth={"password": "wrong"}).image.get_image(UBUNTU)
with step("projects of the user"):
    equal(cloud.identity.get_project(cloud.current_project_id).id, cloud.current_project_id)
with step("delete an image"):
    image.delete_image(made, ignore_missing=False)
    with error(exceptions.NotFoundException):
        image.get_image(made.id)
print("done")
