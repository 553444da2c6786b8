variable "name" {}
variable "min_disk_gb" {}
variable "min_ram_mb" {}
variable "tags" {}
variable "properties" {}
variable "visibility" {}
variable "protected" {}
variable "hidden" {}
variable "shared_with" {}
variable "found" {}
variable "server" {}

# The second project, which accepts what the first one shares.
provider "openstack" {
  alias            = "other"
  auth_url         = "${var.server}/v3"
  user_name        = "other"
  password         = "other-password"
  user_domain_name = "Default"
  tenant_id        = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
}

resource "openstack_images_image_v2" "disk" {
  name             = var.name
  local_file_path  = "disk.raw"
  disk_format      = "raw"
  container_format = "bare"
  min_disk_gb      = var.min_disk_gb
  min_ram_mb       = var.min_ram_mb
  tags             = var.tags
  properties       = var.properties
  visibility       = var.visibility
  protected        = var.protected
  hidden           = var.hidden
}

resource "openstack_images_image_access_v2" "share" {
  for_each  = toset(var.shared_with)
  image_id  = openstack_images_image_v2.disk.id
  member_id = each.value
}

resource "openstack_images_image_access_accept_v2" "accept" {
  provider  = openstack.other
  for_each  = openstack_images_image_access_v2.share
  image_id  = each.value.image_id
  member_id = each.value.member_id
  status    = "accepted"
}

data "openstack_images_image_v2" "by_name" {
  count       = var.found ? 1 : 0
  name        = var.name
  most_recent = true
  visibility  = "private"
  tag         = var.tags[0]
  size_min    = 1
  size_max    = 1000000
}

data "openstack_images_image_ids_v2" "by_pattern" {
  count      = var.found ? 1 : 0
  name_regex = "^${var.name}$"
  sort       = "name:asc,created_at:desc"
  tags       = var.tags
}

output "id" {
  value = openstack_images_image_v2.disk.id
}

output "found" {
  value = concat(data.openstack_images_image_v2.by_name[*].id, flatten(data.openstack_images_image_ids_v2.by_pattern[*].ids))
}
