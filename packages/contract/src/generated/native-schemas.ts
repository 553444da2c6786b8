// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
import type { components } from './openapi.ts';

/** What OpenStack's schema calls answer, by the name of the resource. */
export const nativeSchemas: Record<components['schemas']['NativeSchema']['name'], components['schemas']['NativeSchema']> = {
  "image": {
    "name": "image",
    "properties": {
      "name": {
        "type": "string",
        "description": "Name of the image; at most 128 characters unless a native operation set it."
      },
      "__description": {
        "type": "string",
        "description": "What the owner says about the image."
      },
      "min_ram": {
        "type": "integer",
        "description": "Memory in MB that a server needs to run the image; 0 sets no limit."
      },
      "hw_firmware_type": {
        "type": "string",
        "enum": [
          "bios",
          "uefi"
        ],
        "description": "How a server boots from the image. An image that lacks the attribute boots with `bios`."
      },
      "hw_vif_multiqueue_enabled": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Whether network cards may use several queues."
      },
      "__is_config_init": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Whether the initial configuration of the system is done."
      },
      "__support_kvm": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on KVM."
      },
      "__support_xen": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on Xen."
      },
      "__support_diskintensive": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on disk-intensive servers."
      },
      "__support_highperformance": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on high-performance servers."
      },
      "__support_xen_gpu_type": {
        "type": "string",
        "enum": [
          "M60_vGPU"
        ],
        "description": "Graphics card of GPU-accelerated servers on Xen."
      },
      "__support_kvm_gpu_type": {
        "type": "string",
        "enum": [
          "P4",
          "M60",
          "V100_vGPU",
          "P2V_V100",
          "P100",
          "V100"
        ],
        "description": "Graphics card of GPU-accelerated servers on KVM."
      },
      "max_ram": {
        "type": "string",
        "description": "Most memory, in MB as decimal digits, that a server may have; `0` sets no limit."
      },
      "enterprise_project_id": {
        "type": "string",
        "description": "ID of the enterprise project; `0` is the default one."
      },
      "__support_fc_inject": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Inverted: `true` means that Cloud-Init can NOT put passwords and keys into the server. `false` or absence means that it can."
      },
      "__support_amd": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Whether the image runs on AMD processors."
      },
      "__support_largememory": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on large-memory servers."
      },
      "__support_xen_hana": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on HANA servers on Xen."
      },
      "__support_kvm_infiniband": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image runs on KVM servers with InfiniBand cards."
      },
      "__support_kvm_hi1822_hisriov": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image supports SR-IOV pass-through."
      },
      "__support_kvm_hi1822_hivirtionet": {
        "type": "string",
        "enum": [
          "true"
        ],
        "description": "The image supports virtio-net pass-through."
      },
      "id": {
        "type": "string",
        "description": "ID of an image, a UUID in lower case.",
        "readOnly": true
      },
      "owner": {
        "type": "string",
        "description": "ID of the project that owns the image.",
        "readOnly": true
      },
      "status": {
        "type": "string",
        "enum": [
          "queued",
          "saving",
          "active",
          "deactivated",
          "killed",
          "deleted"
        ],
        "description": "Status of the image. `queued`: without data, which can be uploaded. `saving`: data is being uploaded. `active`: ready for use. `deactivated`: its owner stopped downloads for now. `killed`: the upload failed. `deleted`: the image was deleted.",
        "readOnly": true
      },
      "visibility": {
        "type": "string",
        "enum": [
          "private",
          "public",
          "shared"
        ],
        "description": "Which projects see the image. `private`: its owner. `shared`: its owner and the projects it is shared with. `public`: all."
      },
      "protected": {
        "type": "boolean",
        "description": "A protected image cannot be deleted."
      },
      "os_hidden": {
        "type": "boolean",
        "description": "Whether native lists leave the image out unless they ask for hidden images; absent when it never was."
      },
      "tags": {
        "type": "array",
        "description": "Tags of the image, `key=value` or a bare key.",
        "items": {
          "type": "string"
        }
      },
      "container_format": {
        "type": "string",
        "enum": [
          "bare"
        ],
        "description": "Container format of the data; always `bare`, no container."
      },
      "disk_format": {
        "type": "string",
        "enum": [
          "zvhd2",
          "vhd",
          "zvhd",
          "raw",
          "iso",
          "qcow2"
        ],
        "description": "Format of the image's disk."
      },
      "min_disk": {
        "type": "integer",
        "description": "Smallest system disk, in GB, that holds the image."
      },
      "size": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Bytes of uploaded data; on the clouds 0 or null for images that were created in another way.",
        "readOnly": true
      },
      "virtual_size": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Not used by the clouds.",
        "readOnly": true
      },
      "checksum": {
        "type": [
          "string",
          "null"
        ],
        "description": "MD5 of the uploaded data in lower-case hexadecimal digits.",
        "readOnly": true
      },
      "created_at": {
        "type": "string",
        "description": "When the image was created, in UTC.",
        "readOnly": true
      },
      "updated_at": {
        "type": "string",
        "description": "When the image was last changed, in UTC.",
        "readOnly": true
      },
      "active_at": {
        "type": "string",
        "description": "When the image became active, in UTC.",
        "readOnly": true
      },
      "self": {
        "type": "string",
        "description": "Path of the image, `/v2/images/{id}`.",
        "readOnly": true
      },
      "file": {
        "type": "string",
        "description": "Path of the image data, `/v2/images/{id}/file`.",
        "readOnly": true
      },
      "schema": {
        "type": "string",
        "description": "Path of the schema of an image, `/v2/schemas/image`.",
        "readOnly": true
      },
      "virtual_env_type": {
        "type": "string",
        "enum": [
          "FusionCompute",
          "Ironic",
          "DataImage",
          "IsoImage"
        ],
        "description": "What the image is for. `FusionCompute`: the system disk of a cloud server. `DataImage`: a data disk. `Ironic`: a bare-metal server. `IsoImage`: an ISO image.",
        "readOnly": true
      },
      "deleted": {
        "type": "boolean",
        "description": "Whether the image is deleted.",
        "readOnly": true
      },
      "deleted_at": {
        "type": "string",
        "description": "When the image was deleted, in UTC.",
        "readOnly": true
      },
      "os_shutdown_timeout": {
        "type": "string",
        "description": "Seconds a server may take to shut down, 60 to 300, as a string.",
        "readOnly": true
      },
      "__isregistered": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Whether the image is registered. Lists show registered images only.",
        "readOnly": true
      },
      "__imagetype": {
        "type": "string",
        "description": "The kind of image: `gold`, public; `private`, its owner's own; `shared`, shared by its owner. Some clouds add `market`.",
        "readOnly": true
      },
      "__image_source_type": {
        "type": "string",
        "description": "Kind of storage behind the image: `uds`.",
        "readOnly": true
      },
      "__image_size": {
        "type": "string",
        "description": "Bytes of the image file, as decimal digits; `0` until there is one.",
        "readOnly": true
      },
      "__image_displayname": {
        "type": "string",
        "description": "Name to be shown in place of `name`.",
        "readOnly": true
      },
      "__image_location": {
        "type": "string",
        "description": "Location of the image file.",
        "readOnly": true
      },
      "__image_login_user": {
        "type": "string",
        "description": "User to log in with.",
        "readOnly": true
      },
      "__originalimagename": {
        "type": "string",
        "description": "ID of the image this one was made from, despite the name; empty when there is none.",
        "readOnly": true
      },
      "__source_image_id": {
        "type": "string",
        "description": "ID of the image this one was copied from.",
        "readOnly": true
      },
      "__source_owner": {
        "type": "string",
        "description": "Project that owned the image this one was copied from.",
        "readOnly": true
      },
      "__backup_id": {
        "type": "string",
        "description": "ID of the backup the image was made from; empty when there is none.",
        "readOnly": true
      },
      "__data_origin": {
        "type": [
          "string",
          "null"
        ],
        "description": "What the image was made from: a kind and its ID, separated by a comma.",
        "readOnly": true
      },
      "__root_origin": {
        "type": "string",
        "enum": [
          "file"
        ],
        "description": "Present when the image was made from an uploaded file.",
        "readOnly": true
      },
      "__os_type": {
        "type": "string",
        "enum": [
          "Linux",
          "Windows",
          "Other"
        ],
        "description": "Family of the operating system.",
        "readOnly": true
      },
      "__os_bit": {
        "type": "string",
        "enum": [
          "32",
          "64"
        ],
        "description": "Word size of the operating system in bits, as a string.",
        "readOnly": true
      },
      "__os_version": {
        "type": "string",
        "description": "Operating system and its version.",
        "readOnly": true
      },
      "__platform": {
        "type": "string",
        "description": "Distribution of the operating system.",
        "readOnly": true
      },
      "__os_feature_list": {
        "type": "string",
        "description": "Further features of the system, written as JSON text.",
        "readOnly": true
      },
      "__productcode": {
        "type": "string",
        "description": "Marketplace product the image belongs to; empty when there is none.",
        "readOnly": true
      },
      "__account_code": {
        "type": "string",
        "description": "Code used in billing.",
        "readOnly": true
      },
      "__sequence_num": {
        "type": "string",
        "description": "Slot number of the system disk; not used by the clouds.",
        "readOnly": true
      },
      "__lazyloading": {
        "type": "string",
        "description": "Whether data is fetched when it is first needed.",
        "readOnly": true
      },
      "__whole_image": {
        "type": "boolean",
        "description": "Whether the image holds a whole server. Some clouds send it as a string.",
        "readOnly": true
      },
      "__is_offshelved": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Whether the image was taken off sale.",
        "readOnly": true
      },
      "__system__cmkid": {
        "type": "string",
        "description": "ID of the key that encrypts the image; present on encrypted images only.",
        "readOnly": true
      },
      "__system_support_market": {
        "type": "boolean",
        "description": "Whether the image may be sold in the marketplace.",
        "readOnly": true
      },
      "__system_support_export": {
        "type": "boolean",
        "description": "Whether the image may be exported.",
        "readOnly": true
      },
      "__support_arm": {
        "type": "string",
        "enum": [
          "true",
          "false"
        ],
        "description": "Whether the image runs on Arm processors.",
        "readOnly": true
      },
      "__support_kvm_hi1822_hiovs": {
        "type": "string",
        "description": "Seen on live images; no document explains it.",
        "readOnly": true
      },
      "__support_kvm_nvme_spdk": {
        "type": "string",
        "description": "Seen on live images; no document explains it.",
        "readOnly": true
      },
      "__support_kvm_fpga_type": {
        "type": "string",
        "description": "Seen on live images; no document explains it.",
        "readOnly": true
      },
      "__support_kvm_ascend_310": {
        "type": "string",
        "description": "Seen on live images; no document explains it.",
        "readOnly": true
      },
      "__support_live_resize": {
        "type": "string",
        "description": "Seen on live images; no document explains it.",
        "readOnly": true
      },
      "__support_agent_list": {
        "type": "string",
        "description": "Agents inside the image, `hss` and `ces`, separated by a comma.",
        "readOnly": true
      },
      "_sys_enterprise_project_id": {
        "type": "string",
        "description": "ID of the enterprise project, as some native lists show it.",
        "readOnly": true
      }
    },
    "additionalProperties": {
      "type": "string"
    },
    "links": [
      {
        "rel": "self",
        "href": "{self}"
      },
      {
        "rel": "enclosure",
        "href": "{file}"
      },
      {
        "rel": "describedby",
        "href": "{schema}"
      }
    ]
  },
  "images": {
    "name": "images",
    "properties": {
      "images": {
        "type": "array",
        "description": "The images of this page.",
        "items": {
          "type": "object"
        }
      },
      "first": {
        "type": "string",
        "description": "Path and query of the first page."
      },
      "next": {
        "type": "string",
        "description": "Path and query of the next page; absent when this page is not full."
      },
      "schema": {
        "type": "string",
        "description": "Path of the schema of a list, `/v2/schemas/images`."
      }
    },
    "links": [
      {
        "rel": "first",
        "href": "{first}"
      },
      {
        "rel": "next",
        "href": "{next}"
      },
      {
        "rel": "describedby",
        "href": "{schema}"
      }
    ]
  },
  "member": {
    "name": "member",
    "properties": {
      "member_id": {
        "type": "string",
        "description": "ID of the project that the image is shared with.",
        "readOnly": true
      },
      "image_id": {
        "type": "string",
        "description": "ID of the image.",
        "readOnly": true
      },
      "status": {
        "type": "string",
        "enum": [
          "pending",
          "accepted",
          "rejected"
        ],
        "description": "What the member decided. `pending`: nothing yet. `accepted`: the image is in its lists. `rejected`: the image is not in its lists."
      },
      "created_at": {
        "type": "string",
        "description": "When the image was shared with the project, in UTC.",
        "readOnly": true
      },
      "updated_at": {
        "type": "string",
        "description": "When the status was last set, in UTC.",
        "readOnly": true
      },
      "schema": {
        "type": "string",
        "description": "Path of the schema of a member, `/v2/schemas/member`.",
        "readOnly": true
      }
    },
    "links": [
      {
        "rel": "describedby",
        "href": "{schema}"
      }
    ]
  },
  "members": {
    "name": "members",
    "properties": {
      "members": {
        "type": "array",
        "description": "The members that the caller sees, sorted by their IDs.",
        "items": {
          "type": "object"
        }
      },
      "schema": {
        "type": "string",
        "description": "Path of the schema of a list of members, `/v2/schemas/members`."
      }
    },
    "links": [
      {
        "rel": "describedby",
        "href": "{schema}"
      }
    ]
  }
};
