// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
export const document = {
 "openapi": "3.1.0",
 "info": {
  "title": "Image Management Service",
  "version": "0.0.0",
  "summary": "The HTTP API with which Huawei-Cloud-style clouds manage virtual-machine images.",
  "description": "The Image Management Service (IMS) stores the images from which a cloud creates servers and disks. This document\ndescribes it for Huawei Cloud, Open Telekom Cloud, FlexibleEngine and other clouds of the family.\n\nThe API has two parts. **Native** operations are compatible with OpenStack Glance: those of `/v2/images`,\n`/v1/images`, `/v1.1/images`, `/v2/schemas` and the versions. Their errors have Glance's shape, without the codes\nthat this document names. They are JSON when `Accept` names JSON, is empty or absent, HTML when it prefers HTML or\nis `*/*`, and otherwise text. All other operations are the service's own; their errors have `IMG` codes. A gateway\nin front of both checks authentication and rate limits; its errors have `APIGW` codes.\n\nFor authentication, a request has a token in `X-Auth-Token` or is signed with an access key. Lists are paginated by\n`limit` and `marker`.\n\n`x-error-codes` beside a rule names the error code of a request that breaks it. A rule without a code has the\n`content` code of the request body.",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  },
  "contact": {
   "name": "cloudimages"
  }
 },
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "servers": [
  {
   "url": "http://127.0.0.1:9292",
   "description": "The server of this project"
  },
  {
   "url": "https://ims.{region}.myhuaweicloud.com",
   "description": "Huawei Cloud",
   "variables": {
    "region": {
     "default": "cn-north-4"
    }
   }
  },
  {
   "url": "https://ims.{region}.otc.t-systems.com",
   "description": "Open Telekom Cloud",
   "variables": {
    "region": {
     "default": "eu-de",
     "enum": [
      "eu-de",
      "eu-nl"
     ]
    }
   }
  },
  {
   "url": "https://ims.{region}.prod-cloud-ocb.orange-business.com",
   "description": "FlexibleEngine",
   "variables": {
    "region": {
     "default": "eu-west-0"
    }
   }
  }
 ],
 "security": [
  {
   "Token": []
  },
  {
   "Signature": []
  }
 ],
 "tags": [
  {
   "name": "Images",
   "description": "The service's own operations on images."
  },
  {
   "name": "Native images",
   "description": "OpenStack Glance's operations on images."
  },
  {
   "name": "Image data",
   "description": "Upload and download."
  },
  {
   "name": "Members",
   "description": "Sharing of images with other projects."
  },
  {
   "name": "Tags",
   "description": "Tags of keys and values."
  },
  {
   "name": "Jobs",
   "description": "Work that takes a while, and its results."
  },
  {
   "name": "Schemas",
   "description": "Descriptions of resources that OpenStack clients read."
  },
  {
   "name": "Versions",
   "description": "Versions of the API."
  }
 ],
 "paths": {
  "/v2/cloudimages": {
   "get": {
    "operationId": "listImages",
    "summary": "List images",
    "description": "Lists the registered images that match every given filter: those of the caller's project, public ones, and those that others share with it and that it has accepted. For the next page, repeat the request with the last ID as `marker`, until a page is empty.",
    "tags": [
     "Images"
    ],
    "x-error-codes": {
     "parameters": "IMG.0017"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Marker"
     },
     {
      "$ref": "#/components/parameters/SortKey"
     },
     {
      "$ref": "#/components/parameters/SortDir"
     },
     {
      "$ref": "#/components/parameters/NameFilter"
     },
     {
      "$ref": "#/components/parameters/IdFilter"
     },
     {
      "$ref": "#/components/parameters/OwnerFilter"
     },
     {
      "$ref": "#/components/parameters/StatusFilter"
     },
     {
      "$ref": "#/components/parameters/VisibilityFilter"
     },
     {
      "$ref": "#/components/parameters/ProtectedFilter"
     },
     {
      "$ref": "#/components/parameters/TagFilter"
     },
     {
      "$ref": "#/components/parameters/MemberStatusFilter"
     },
     {
      "$ref": "#/components/parameters/ContainerFormatFilter"
     },
     {
      "$ref": "#/components/parameters/DiskFormatFilter"
     },
     {
      "$ref": "#/components/parameters/MinRamFilter"
     },
     {
      "$ref": "#/components/parameters/MinDiskFilter"
     },
     {
      "$ref": "#/components/parameters/CreatedAtFilter"
     },
     {
      "$ref": "#/components/parameters/UpdatedAtFilter"
     },
     {
      "$ref": "#/components/parameters/ImageTypeFilter"
     },
     {
      "$ref": "#/components/parameters/IsRegisteredFilter"
     },
     {
      "$ref": "#/components/parameters/OsBitFilter"
     },
     {
      "$ref": "#/components/parameters/OsTypeFilter"
     },
     {
      "$ref": "#/components/parameters/PlatformFilter"
     },
     {
      "$ref": "#/components/parameters/VirtualEnvTypeFilter"
     },
     {
      "$ref": "#/components/parameters/WholeImageFilter"
     },
     {
      "$ref": "#/components/parameters/CmkIdFilter"
     },
     {
      "$ref": "#/components/parameters/EnterpriseProjectFilter"
     },
     {
      "$ref": "#/components/parameters/ArchitectureFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenFilter"
     },
     {
      "$ref": "#/components/parameters/SupportLargeMemoryFilter"
     },
     {
      "$ref": "#/components/parameters/SupportDiskIntensiveFilter"
     },
     {
      "$ref": "#/components/parameters/SupportHighPerformanceFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenGpuTypeFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmGpuTypeFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenHanaFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmInfinibandFilter"
     },
     {
      "$ref": "#/components/parameters/AttributeFilters"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of images.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImageList"
        },
        "examples": {
         "ImagePage": {
          "$ref": "#/components/examples/ImagePage"
         },
         "EmptyPage": {
          "$ref": "#/components/examples/EmptyPage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/QueryRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/cloudimages/action": {
   "post": {
    "operationId": "createImage",
    "summary": "Create an image",
    "description": "Creates a private image: a system-disk image from a server, from a data disk or from a file in a bucket, or data-disk images from data disks of a server. The response names a job. The image is `queued` until the job has succeeded, and then `active`. If the job fails, there is no image.",
    "tags": [
     "Images"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewImages"
       },
       "examples": {
        "FromServer": {
         "$ref": "#/components/examples/FromServer"
        },
        "FromFile": {
         "$ref": "#/components/examples/FromFile"
        },
        "FromVolume": {
         "$ref": "#/components/examples/FromVolume"
        },
        "FromDataDisks": {
         "$ref": "#/components/examples/FromDataDisks"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotCreated"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/dataimages/action": {
   "post": {
    "operationId": "createDataImage",
    "summary": "Create a data-disk image from a file",
    "description": "Creates a private data-disk image from a file in a bucket. The response names a job.",
    "tags": [
     "Images"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewDataImage"
       },
       "examples": {
        "DataFromFile": {
         "$ref": "#/components/examples/DataFromFile"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/DataImageNotCreated"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/wholeimages/action": {
   "post": {
    "operationId": "createWholeImage",
    "summary": "Create a full-server image",
    "description": "Creates a private full-server image from a server with its disks, or from a backup of a server. The response names a job.",
    "tags": [
     "Images"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewWholeImage"
       },
       "examples": {
        "WholeFromServer": {
         "$ref": "#/components/examples/WholeFromServer"
        },
        "WholeFromBackup": {
         "$ref": "#/components/examples/WholeFromBackup"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/WholeImageNotCreated"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/cloudimages/quickimport/action": {
   "post": {
    "operationId": "importImageQuick",
    "summary": "Import an image without conversion",
    "description": "Creates a private image from a file that needs no conversion: `zvhd2`, or `raw` with a bitmap file. A `type` of `DataImage` makes a data-disk image. The response names a job.",
    "tags": [
     "Images"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/QuickImport"
       },
       "examples": {
        "QuickSystemImport": {
         "$ref": "#/components/examples/QuickSystemImport"
        },
        "QuickDataImport": {
         "$ref": "#/components/examples/QuickDataImport"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotImported"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/{image_id}/upload": {
   "put": {
    "operationId": "registerImage",
    "summary": "Register an image file",
    "description": "Gives a `queued` image of the caller's project its data from a file in a bucket. The response names a job. The image is `saving` and then `active`. If the job fails, it is `queued` again.",
    "tags": [
     "Images"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/QueuedImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageRegistration"
       },
       "examples": {
        "RegisterFile": {
         "$ref": "#/components/examples/RegisterFile"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotRegistered"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/{image_id}/file": {
   "post": {
    "operationId": "exportImage",
    "summary": "Export an image",
    "description": "Writes the data of an active, private image of the caller's project to a new object in a bucket. The response names a job.",
    "tags": [
     "Images"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageExport"
       },
       "examples": {
        "ExportImage": {
         "$ref": "#/components/examples/ExportImage"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotExported"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/{image_id}/copy": {
   "post": {
    "operationId": "copyImageInRegion",
    "summary": "Copy an image",
    "description": "Copies an active image that the caller's project owns, or has accepted, to a new private image, possibly with another key. The response names a job.",
    "tags": [
     "Images"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageCopy"
       },
       "examples": {
        "CopyImage": {
         "$ref": "#/components/examples/CopyImage"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotCopied"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/{image_id}/cross_region_copy": {
   "post": {
    "operationId": "copyImageCrossRegion",
    "summary": "Copy an image to another region",
    "description": "Copies an active, private image of the caller's project to a project in another region, where the copy is a private image. The response names a job; the job names the copy.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "flexibleengine",
     "huawei",
     "seed"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageCopyToRegion"
       },
       "examples": {
        "CopyToRegion": {
         "$ref": "#/components/examples/CopyToRegion"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotCopiedToRegion"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/cloudimages/{image_id}": {
   "patch": {
    "operationId": "updateImage",
    "summary": "Update image information",
    "description": "Changes attributes of an active, private image of the caller's project. Some of the service's own attributes can be changed, on some clouds more than on others; extension attributes can be added, changed and removed. The whole patch is checked before the image is looked up. All changes of a patch are made, or none. Only the name and the description of a data-disk image can be changed.",
    "tags": [
     "Images"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImagePatch"
       },
       "examples": {
        "RenamePatch": {
         "$ref": "#/components/examples/RenamePatch"
        },
        "ExtensionPatch": {
         "$ref": "#/components/examples/ExtensionPatch"
        },
        "HardwarePatch": {
         "$ref": "#/components/examples/HardwarePatch"
        }
       }
      },
      "application/openstack-images-v2.1-json-patch": {
       "schema": {
        "$ref": "#/components/schemas/ImagePatch"
       },
       "examples": {
        "RenamePatch": {
         "$ref": "#/components/examples/RenamePatch"
        }
       }
      },
      "application/json-patch+json": {
       "schema": {
        "$ref": "#/components/schemas/ImagePatch"
       },
       "examples": {
        "RenamePatch": {
         "$ref": "#/components/examples/RenamePatch"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The image with the changes.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Image"
        },
        "examples": {
         "UbuntuImage": {
          "$ref": "#/components/examples/UbuntuImage"
         }
        }
       }
      }
     },
     "400": {
      "description": "The patch breaks a rule, or the image does not allow it.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "x-stands-for": {
       "IMG.0001": [
        "TooManyExtensions"
       ]
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0001": {
          "$ref": "#/components/examples/IMG.0001"
         },
         "IMG.0002": {
          "$ref": "#/components/examples/IMG.0002"
         },
         "IMG.0003": {
          "$ref": "#/components/examples/IMG.0003"
         },
         "IMG.0004": {
          "$ref": "#/components/examples/IMG.0004"
         },
         "IMG.0007": {
          "$ref": "#/components/examples/IMG.0007"
         },
         "IMG.0013": {
          "$ref": "#/components/examples/IMG.0013"
         },
         "IMG.0035": {
          "$ref": "#/components/examples/IMG.0035"
         },
         "IMG.0046": {
          "$ref": "#/components/examples/IMG.0046"
         },
         "IMG.0054": {
          "$ref": "#/components/examples/IMG.0054"
         },
         "IMG.0055": {
          "$ref": "#/components/examples/IMG.0055"
         },
         "IMG.0066": {
          "$ref": "#/components/examples/IMG.0066"
         },
         "IMG.0141": {
          "$ref": "#/components/examples/IMG.0141"
         },
         "IMG.0168": {
          "$ref": "#/components/examples/IMG.0168"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "description": "The attribute belongs to the service, or the image is not a private one of the caller's project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0026": {
          "$ref": "#/components/examples/IMG.0026"
         },
         "IMG.0047": {
          "$ref": "#/components/examples/IMG.0047"
         }
        }
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/images": {
   "get": {
    "operationId": "glanceListImages",
    "summary": "List images (native)",
    "description": "Lists the images that match every given filter: those of the caller's project, public ones, and those that others share with it. `next` is the path of the next page.",
    "tags": [
     "Native images"
    ],
    "x-error-codes": {
     "parameters": "IMG.0017"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/NativeLimit"
     },
     {
      "$ref": "#/components/parameters/Marker"
     },
     {
      "$ref": "#/components/parameters/Sort"
     },
     {
      "$ref": "#/components/parameters/SortKeys"
     },
     {
      "$ref": "#/components/parameters/SortDirs"
     },
     {
      "$ref": "#/components/parameters/NamesFilter"
     },
     {
      "$ref": "#/components/parameters/IdsFilter"
     },
     {
      "$ref": "#/components/parameters/OwnerFilter"
     },
     {
      "$ref": "#/components/parameters/StatusesFilter"
     },
     {
      "$ref": "#/components/parameters/NativeVisibilityFilter"
     },
     {
      "$ref": "#/components/parameters/ProtectedFilter"
     },
     {
      "$ref": "#/components/parameters/TagFilters"
     },
     {
      "$ref": "#/components/parameters/MemberStatusFilter"
     },
     {
      "$ref": "#/components/parameters/ContainerFormatsFilter"
     },
     {
      "$ref": "#/components/parameters/DiskFormatsFilter"
     },
     {
      "$ref": "#/components/parameters/SizeMinFilter"
     },
     {
      "$ref": "#/components/parameters/SizeMaxFilter"
     },
     {
      "$ref": "#/components/parameters/OsHiddenFilter"
     },
     {
      "$ref": "#/components/parameters/MinRamFilter"
     },
     {
      "$ref": "#/components/parameters/MinDiskFilter"
     },
     {
      "$ref": "#/components/parameters/CreatedAtFilter"
     },
     {
      "$ref": "#/components/parameters/UpdatedAtFilter"
     },
     {
      "$ref": "#/components/parameters/ImageTypeFilter"
     },
     {
      "$ref": "#/components/parameters/IsRegisteredFilter"
     },
     {
      "$ref": "#/components/parameters/OsBitFilter"
     },
     {
      "$ref": "#/components/parameters/OsTypeFilter"
     },
     {
      "$ref": "#/components/parameters/PlatformFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenFilter"
     },
     {
      "$ref": "#/components/parameters/SupportLargeMemoryFilter"
     },
     {
      "$ref": "#/components/parameters/SupportDiskIntensiveFilter"
     },
     {
      "$ref": "#/components/parameters/SupportHighPerformanceFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenGpuTypeFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmGpuTypeFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenHanaFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmInfinibandFilter"
     },
     {
      "$ref": "#/components/parameters/NativeAttributeFilters"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of images.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NativeImageList"
        },
        "examples": {
         "NativeImagePage": {
          "$ref": "#/components/examples/NativeImagePage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "post": {
    "operationId": "glanceCreateImageMetadata",
    "summary": "Create the metadata of an image (native)",
    "description": "Creates a private image with status `queued`, which becomes `active` once its data is uploaded.",
    "tags": [
     "Native images"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageCreate"
       },
       "examples": {
        "NewImage": {
         "$ref": "#/components/examples/NewImage"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The new image.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       },
       "Location": {
        "$ref": "#/components/headers/Location"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Image"
        },
        "examples": {
         "QueuedImage": {
          "$ref": "#/components/examples/QueuedImage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The body names an attribute that belongs to the service, or the caller lacks the right to do this.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0026": {
          "summary": "Attribute of the service",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "This attribute belongs to the service and cannot be given."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "413": {
      "$ref": "#/components/responses/NativeImageNotCreated"
     },
     "415": {
      "$ref": "#/components/responses/NativeUnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v1.1/images/detail": {
   "get": {
    "operationId": "v1ListDetail",
    "summary": "List images (native, v1.1)",
    "description": "Lists the images that match every given filter, in the form of the first version; use glanceListImages instead. For the next page, repeat the request with the last ID as `marker`.",
    "tags": [
     "Native images"
    ],
    "deprecated": true,
    "x-clouds": [
     "huawei",
     "otc",
     "flexibleengine"
    ],
    "x-error-codes": {
     "parameters": "IMG.0017"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/NativeLimit"
     },
     {
      "$ref": "#/components/parameters/Marker"
     },
     {
      "$ref": "#/components/parameters/ExactNameFilter"
     },
     {
      "$ref": "#/components/parameters/ContainerFormatFilter"
     },
     {
      "$ref": "#/components/parameters/DiskFormatFilter"
     },
     {
      "$ref": "#/components/parameters/StatusFilter"
     },
     {
      "$ref": "#/components/parameters/SizeMinFilter"
     },
     {
      "$ref": "#/components/parameters/SizeMaxFilter"
     },
     {
      "$ref": "#/components/parameters/ChangesSinceFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of images.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/V1ImageList"
        },
        "examples": {
         "V1ImagePage": {
          "$ref": "#/components/examples/V1ImagePage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v1/images/{image_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ImageIdPath"
    }
   ],
   "head": {
    "operationId": "v1HeadImage",
    "summary": "Show the headers of an image (native, v1)",
    "description": "Shows one image in headers; use glanceShowImage instead. All attributes that have no header of their own are in headers `X-Image-Meta-Property-` and the attribute's name, as far as a header can have the name and 8 KiB hold them. Values are in UTF-8, with a blank for each control character. No response has a body, not even an error.",
    "tags": [
     "Native images"
    ],
    "deprecated": true,
    "x-clouds": [
     "huawei",
     "otc",
     "flexibleengine"
    ],
    "responses": {
     "200": {
      "description": "The image.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       },
       "X-Image-Meta-Id": {
        "$ref": "#/components/headers/ImageMetaId"
       },
       "X-Image-Meta-Name": {
        "$ref": "#/components/headers/ImageMetaName"
       },
       "X-Image-Meta-Status": {
        "$ref": "#/components/headers/ImageMetaStatus"
       },
       "X-Image-Meta-Owner": {
        "$ref": "#/components/headers/ImageMetaOwner"
       },
       "X-Image-Meta-Is_public": {
        "$ref": "#/components/headers/ImageMetaIsPublic"
       },
       "X-Image-Meta-Protected": {
        "$ref": "#/components/headers/ImageMetaProtected"
       },
       "X-Image-Meta-Deleted": {
        "$ref": "#/components/headers/ImageMetaDeleted"
       },
       "X-Image-Meta-Container_format": {
        "$ref": "#/components/headers/ImageMetaContainerFormat"
       },
       "X-Image-Meta-Disk_format": {
        "$ref": "#/components/headers/ImageMetaDiskFormat"
       },
       "X-Image-Meta-Min_disk": {
        "$ref": "#/components/headers/ImageMetaMinDisk"
       },
       "X-Image-Meta-Min_ram": {
        "$ref": "#/components/headers/ImageMetaMinRam"
       },
       "X-Image-Meta-Size": {
        "$ref": "#/components/headers/ImageMetaSize"
       },
       "X-Image-Meta-Virtual_size": {
        "$ref": "#/components/headers/ImageMetaVirtualSize"
       },
       "X-Image-Meta-Checksum": {
        "$ref": "#/components/headers/ImageMetaChecksum"
       },
       "X-Image-Meta-Created_at": {
        "$ref": "#/components/headers/ImageMetaCreatedAt"
       },
       "X-Image-Meta-Updated_at": {
        "$ref": "#/components/headers/ImageMetaUpdatedAt"
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v1.1/images/{image_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ImageIdPath"
    }
   ],
   "delete": {
    "operationId": "v1DeleteImage",
    "summary": "Delete an image (native, v1.1)",
    "description": "Deletes an image of the caller's project and its data, as glanceDeleteImage does; use that instead.",
    "tags": [
     "Native images"
    ],
    "deprecated": true,
    "x-clouds": [
     "huawei",
     "otc",
     "flexibleengine"
    ],
    "responses": {
     "204": {
      "description": "The image is deleted.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeImageNotDeletable"
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "409": {
      "$ref": "#/components/responses/NativeImageBusy"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ImageIdPath"
    }
   ],
   "get": {
    "operationId": "glanceShowImage",
    "summary": "Show an image (native)",
    "description": "Shows one image. `/v2/cloudimages` has no such operation; filter its list by `id` instead.",
    "tags": [
     "Native images"
    ],
    "responses": {
     "200": {
      "description": "The image.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Image"
        },
        "examples": {
         "UbuntuImage": {
          "$ref": "#/components/examples/UbuntuImage"
         },
         "DataDiskImage": {
          "$ref": "#/components/examples/DataDiskImage"
         },
         "IsoImage": {
          "$ref": "#/components/examples/IsoImage"
         },
         "PublicImage": {
          "$ref": "#/components/examples/PublicImage"
         },
         "SharedImage": {
          "$ref": "#/components/examples/SharedImage"
         },
         "QueuedImage": {
          "$ref": "#/components/examples/QueuedImage"
         },
         "KilledImage": {
          "$ref": "#/components/examples/KilledImage"
         },
         "OtherProjectImage": {
          "$ref": "#/components/examples/OtherProjectImage"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "patch": {
    "operationId": "glanceUpdateImage",
    "summary": "Update an image (native)",
    "description": "Changes an image of the caller's project, whatever its status: name, description, tags, protection, visibility, the memory and disk that servers need, boot mode and extension attributes; of a `queued` image also its formats. The whole patch is checked before the image is looked up. All changes of a patch are made, or none.",
    "tags": [
     "Native images"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/openstack-images-v2.1-json-patch": {
       "schema": {
        "$ref": "#/components/schemas/NativeImagePatch"
       },
       "examples": {
        "RenamePatch": {
         "$ref": "#/components/examples/RenamePatch"
        },
        "ExtensionPatch": {
         "$ref": "#/components/examples/ExtensionPatch"
        }
       }
      },
      "application/openstack-images-v2.0-json-patch": {
       "schema": {
        "$ref": "#/components/schemas/OldNativeImagePatch"
       },
       "x-read-as": "application/openstack-images-v2.1-json-patch",
       "examples": {
        "OldPatch": {
         "summary": "Rename and remove an attribute",
         "value": [
          {
           "replace": "/name",
           "value": "ims_test"
          },
          {
           "remove": "/__description"
          }
         ]
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The image with the changes.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Image"
        },
        "examples": {
         "UbuntuImage": {
          "$ref": "#/components/examples/UbuntuImage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The attribute cannot be changed, or the image belongs to another project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0026": {
          "summary": "Attribute that cannot be changed",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "The owner of an image cannot make this change."
          }
         },
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only an image of your own project can be changed."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "409": {
      "description": "The image lacks the attribute to be replaced or removed.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0035": {
          "summary": "Missing attribute",
          "value": {
           "code": "409 Conflict",
           "title": "Conflict",
           "message": "The image lacks the attribute to be replaced or removed."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "413": {
      "$ref": "#/components/responses/NativeTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/NativeUnsupportedPatch"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "delete": {
    "operationId": "glanceDeleteImage",
    "summary": "Delete an image (native)",
    "description": "Deletes an image of the caller's project and its data. The service's own operations have none that deletes images; use this one. A protected image cannot be deleted, nor can one whose data is being uploaded. The backup of a full-server image stays unless `delete_backup` is true.",
    "tags": [
     "Native images"
    ],
    "requestBody": {
     "required": false,
     "x-error-codes": {
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageDelete"
       },
       "examples": {
        "DeleteBackup": {
         "summary": "Delete the backup too",
         "value": {
          "delete_backup": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The image is deleted.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeImageNotDeletable"
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "409": {
      "$ref": "#/components/responses/NativeImageBusy"
     },
     "413": {
      "$ref": "#/components/responses/NativeBodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/NativeUnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}/actions/deactivate": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ImageIdPath"
    }
   ],
   "post": {
    "operationId": "glanceDeactivateImage",
    "summary": "Deactivate an image (native)",
    "description": "Makes an active image of the caller's project `deactivated`: its data cannot be downloaded until it is reactivated. Its attributes can still be read, and changed natively. A deactivated image stays as it is.",
    "tags": [
     "Native images"
    ],
    "responses": {
     "204": {
      "description": "The image is deactivated.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image is neither active nor deactivated, or belongs to another project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0046": {
          "summary": "Neither active nor deactivated",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "An image with this status cannot be deactivated."
          }
         },
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only an image of your own project can be deactivated."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}/actions/reactivate": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ImageIdPath"
    }
   ],
   "post": {
    "operationId": "glanceReactivateImage",
    "summary": "Reactivate an image (native)",
    "description": "Makes a deactivated image of the caller's project `active` again. An active image stays as it is.",
    "tags": [
     "Native images"
    ],
    "responses": {
     "204": {
      "description": "The image is active.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image is neither active nor deactivated, or belongs to another project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0046": {
          "summary": "Neither active nor deactivated",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "An image with this status cannot be reactivated."
          }
         },
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only an image of your own project can be reactivated."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}/file": {
   "put": {
    "operationId": "glanceUploadFile",
    "summary": "Upload image data (native)",
    "description": "Uploads the data of an image with status `queued`, at most 128 GiB. The image is `saving` during the upload and `active` after it; an upload that breaks off leaves it `queued`, without data. The data is sent as a whole, without a `Content-Range` or a `Content-Encoding`.",
    "tags": [
     "Image data"
    ],
    "x-clouds": [
     "flexibleengine",
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/QueuedImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/octet-stream": {
       "schema": {
        "type": "string",
        "format": "binary",
        "maxLength": 137438953472,
        "x-error-codes": {
         "maxLength": "IMG.0059"
        }
       },
       "examples": {
        "EmptyObject": {
         "$ref": "#/components/examples/EmptyObject"
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The data is stored and the image is active.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image belongs to another project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Data can be uploaded only to an image of your own project."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "409": {
      "description": "The image does not have status `queued`.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0046": {
          "summary": "Image not queued",
          "value": {
           "code": "409 Conflict",
           "title": "Conflict",
           "message": "Data can be uploaded only to an image that is queued."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "413": {
      "description": "The data is longer than 128 GiB.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "IMG.0059": {
          "summary": "Too much data",
          "value": "413 Request Entity Too Large\n\nThe data of an image is at most 128 GiB long."
         }
        }
       }
      }
     },
     "415": {
      "$ref": "#/components/responses/NativeUnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "get": {
    "operationId": "glanceDownloadFile",
    "summary": "Download image data (native)",
    "description": "Downloads the data of an image, or one range of it. The clouds' documents do not show this operation; the `file` attribute of an image is its path.",
    "tags": [
     "Image data"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     },
     {
      "$ref": "#/components/parameters/Range"
     }
    ],
    "responses": {
     "200": {
      "description": "All the data.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       },
       "Accept-Ranges": {
        "$ref": "#/components/headers/AcceptRanges"
       }
      },
      "content": {
       "application/octet-stream": {
        "schema": {
         "type": "string",
         "format": "binary"
        },
        "examples": {
         "EmptyObject": {
          "$ref": "#/components/examples/EmptyObject"
         }
        }
       }
      }
     },
     "204": {
      "description": "The image has no data.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "206": {
      "description": "The requested range.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       },
       "Accept-Ranges": {
        "$ref": "#/components/headers/AcceptRanges"
       },
       "Content-Range": {
        "$ref": "#/components/headers/ContentRange"
       }
      },
      "content": {
       "application/octet-stream": {
        "schema": {
         "type": "string",
         "format": "binary"
        },
        "examples": {
         "EmptyObject": {
          "$ref": "#/components/examples/EmptyObject"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image is deactivated, or the caller lacks the right to do this.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "Deactivated": {
          "$ref": "#/components/examples/Deactivated"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "416": {
      "description": "The data has no such range.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       },
       "Content-Range": {
        "$ref": "#/components/headers/UnsatisfiedRange"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "RangeNotSatisfiable": {
          "$ref": "#/components/examples/RangeNotSatisfiable"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}/members": {
   "post": {
    "operationId": "glanceAddImageMember",
    "summary": "Share an image with a project (native)",
    "description": "Shares an image of the caller's project with another project, which becomes a member with status `pending`. Members see and download the image by its ID; it is in their lists once they accept it. The first member turns the image from `private` to `shared`.",
    "tags": [
     "Members"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MemberCreate"
       },
       "examples": {
        "ShareImage": {
         "summary": "Share with the second project",
         "value": {
          "member": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new member.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Member"
        },
        "examples": {
         "NewMember": {
          "$ref": "#/components/examples/NewMember"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image belongs to another project, or is public.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only an image of your own project that is not public can be shared."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "409": {
      "description": "The image is shared with this project already.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "MemberExists": {
          "$ref": "#/components/examples/MemberExists"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "413": {
      "description": "The body is longer than 1 MiB, an error of the gateway in JSON; or the image has 128 members, an error of the service in plain text.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GatewayError"
        },
        "examples": {
         "APIGW.0201": {
          "$ref": "#/components/examples/APIGW.0201"
         }
        }
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "TooManyMembers": {
          "$ref": "#/components/examples/TooManyMembers"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       }
      }
     },
     "415": {
      "$ref": "#/components/responses/NativeUnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "get": {
    "operationId": "glanceListImageMembers",
    "summary": "List the members of an image (native)",
    "description": "Lists the projects that an image is shared with. The owner of the image sees all of them, a member sees itself only.",
    "tags": [
     "Members"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SharedImageIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The members.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MemberList"
        },
        "examples": {
         "MemberPage": {
          "$ref": "#/components/examples/MemberPage"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image is public.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "NoMembers": {
          "$ref": "#/components/examples/NoMembers"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}/members/{member_id}": {
   "get": {
    "operationId": "glanceShowImageMember",
    "summary": "Show a member of an image (native)",
    "description": "Shows one project that an image is shared with. The owner of the image sees all members, a member sees itself only.",
    "tags": [
     "Members"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SharedImageIdPath"
     },
     {
      "$ref": "#/components/parameters/MemberIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The member.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Member"
        },
        "examples": {
         "PendingMember": {
          "$ref": "#/components/examples/PendingMember"
         },
         "AcceptedMember": {
          "$ref": "#/components/examples/AcceptedMember"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NativeMemberNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "put": {
    "operationId": "glanceUpdateImageMember",
    "summary": "Accept or reject an image (native)",
    "description": "Sets the status of the caller's project as a member of an image. An accepted image is in its lists. A pending or rejected one is only in lists with `visibility=shared` and its `member_status`, but can still be shown and downloaded by its ID.",
    "tags": [
     "Members"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReceivedImageIdPath"
     },
     {
      "$ref": "#/components/parameters/OwnMemberIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MemberUpdate"
       },
       "examples": {
        "AcceptImage": {
         "summary": "Accept the image",
         "value": {
          "status": "accepted"
         }
        },
        "RejectImage": {
         "summary": "Reject the image",
         "value": {
          "status": "rejected"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The member with its new status.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Member"
        },
        "examples": {
         "AcceptedMember": {
          "$ref": "#/components/examples/AcceptedMember"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image belongs to the caller's project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "NotTheMember": {
          "$ref": "#/components/examples/NotTheMember"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeMemberNotFound"
     },
     "413": {
      "$ref": "#/components/responses/NativeBodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/NativeUnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "delete": {
    "operationId": "glanceDeleteImageMember",
    "summary": "Stop sharing an image with a project (native)",
    "description": "Removes a member of an image of the caller's project, which no longer sees the image. The image stays `shared`, also without its last member.",
    "tags": [
     "Members"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SharedImageIdPath"
     },
     {
      "$ref": "#/components/parameters/MemberIdPath"
     }
    ],
    "responses": {
     "204": {
      "description": "The image is no longer shared with the project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image belongs to another project, or is public.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only members of an image of your own project that is not public can be removed."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeMemberNotFound"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/images/{image_id}/tags/{tag}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ImageIdPath"
    },
    {
     "$ref": "#/components/parameters/TagPath"
    }
   ],
   "put": {
    "operationId": "glanceCreateTag",
    "summary": "Add a tag to an image (native)",
    "description": "Adds a tag to an image of the caller's project. A tag that the image has already stays as it is.",
    "tags": [
     "Native images"
    ],
    "responses": {
     "204": {
      "description": "The image has the tag.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image belongs to another project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only an image of your own project can be tagged."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NativeImageNotFound"
     },
     "413": {
      "description": "The image has 10 tags.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "TooManyTags": {
          "$ref": "#/components/examples/TooManyTags"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   },
   "delete": {
    "operationId": "glanceDeleteTag",
    "summary": "Remove a tag from an image (native)",
    "description": "Removes a tag from an image of the caller's project.",
    "tags": [
     "Native images"
    ],
    "responses": {
     "204": {
      "description": "The image no longer has the tag.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NativeBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "description": "The image belongs to another project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0047": {
          "summary": "Image of another project",
          "value": {
           "code": "403 Forbidden",
           "title": "Forbidden",
           "message": "Only tags of an image of your own project can be removed."
          }
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "404": {
      "description": "There is no such image, the caller may not see it, or it has no such tag.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GlanceError"
        },
        "examples": {
         "IMG.0144": {
          "summary": "No such image",
          "value": {
           "code": "404 Not Found",
           "title": "Not Found",
           "message": "No image with this ID is visible to you."
          }
         },
         "IMG.0066": {
          "summary": "ID malformed",
          "value": {
           "code": "404 Not Found",
           "title": "Not Found",
           "message": "There is no image with this ID, which is not a UUID."
          }
         },
         "TagNotFound": {
          "$ref": "#/components/examples/TagNotFound"
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorPage": {
          "$ref": "#/components/examples/ErrorPage"
         }
        },
        "x-same-error": true
       },
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "ErrorText": {
          "$ref": "#/components/examples/ErrorText"
         }
        },
        "x-same-error": true
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/{project_id}/images/{image_id}/tags": {
   "post": {
    "operationId": "addImageTag",
    "summary": "Add a tag to an image",
    "description": "Adds a tag of a key and a value to an image of the caller's project. If the image has a tag with this key, it gets the new value.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TagToAdd"
       },
       "examples": {
        "TagToAdd": {
         "$ref": "#/components/examples/TagToAdd"
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The image has the tag.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagsRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "get": {
    "operationId": "listImageTags",
    "summary": "List the tags of an image",
    "description": "Lists the tags of an image that the caller sees.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The tags.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImageTagList"
        },
        "examples": {
         "TagsOfImage": {
          "$ref": "#/components/examples/TagsOfImage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagRequestRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/{project_id}/images/{image_id}/tags/action": {
   "post": {
    "operationId": "batchAddOrDeleteTags",
    "summary": "Add or remove tags of an image",
    "description": "Adds several tags to an image of the caller's project, or removes several; all of them or none. Tags that the image does not have are no error.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChangedTags"
       },
       "examples": {
        "AddTags": {
         "$ref": "#/components/examples/AddTags"
        },
        "RemoveTags": {
         "$ref": "#/components/examples/RemoveTags"
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The tags are added, or removed.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagsRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/{project_id}/images/{image_id}/tags/{key}": {
   "delete": {
    "operationId": "deleteImageTag",
    "summary": "Remove a tag of an image",
    "description": "Removes the tag with a key from an image of the caller's project.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/ImageIdPath"
     },
     {
      "$ref": "#/components/parameters/TagKeyPath"
     }
    ],
    "responses": {
     "204": {
      "description": "The tag is removed.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagRequestRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageOrTagNotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/{project_id}/cloudimages/{image_id}/tags/delete": {
   "delete": {
    "operationId": "batchDeleteTags",
    "summary": "Remove several tags of an image",
    "description": "Removes tags from an image of the caller's project, all of them at once. Tags that the image does not have are no error. The request has a body.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TagsToRemove"
       },
       "examples": {
        "TagsToRemove": {
         "$ref": "#/components/examples/TagsToRemove"
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The tags are removed.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagsRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/tags": {
   "get": {
    "operationId": "listTags",
    "summary": "List the tags of images",
    "description": "Lists the different tags of the registered images that match every given filter: those of the caller's project, public ones, and those that others share with it. The tags come in the order of the images, each once.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc",
     "flexibleengine"
    ],
    "x-error-codes": {
     "parameters": "IMG.0017"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/TagLimit"
     },
     {
      "$ref": "#/components/parameters/TagPage"
     },
     {
      "$ref": "#/components/parameters/Marker"
     },
     {
      "$ref": "#/components/parameters/SortKey"
     },
     {
      "$ref": "#/components/parameters/SortDir"
     },
     {
      "$ref": "#/components/parameters/NameFilter"
     },
     {
      "$ref": "#/components/parameters/IdFilter"
     },
     {
      "$ref": "#/components/parameters/OwnerFilter"
     },
     {
      "$ref": "#/components/parameters/StatusFilter"
     },
     {
      "$ref": "#/components/parameters/VisibilityFilter"
     },
     {
      "$ref": "#/components/parameters/ProtectedFilter"
     },
     {
      "$ref": "#/components/parameters/TagFilter"
     },
     {
      "$ref": "#/components/parameters/MemberStatusFilter"
     },
     {
      "$ref": "#/components/parameters/ContainerFormatFilter"
     },
     {
      "$ref": "#/components/parameters/DiskFormatFilter"
     },
     {
      "$ref": "#/components/parameters/MinRamFilter"
     },
     {
      "$ref": "#/components/parameters/MinDiskFilter"
     },
     {
      "$ref": "#/components/parameters/CreatedAtFilter"
     },
     {
      "$ref": "#/components/parameters/UpdatedAtFilter"
     },
     {
      "$ref": "#/components/parameters/ImageTypeFilter"
     },
     {
      "$ref": "#/components/parameters/IsRegisteredFilter"
     },
     {
      "$ref": "#/components/parameters/OsBitFilter"
     },
     {
      "$ref": "#/components/parameters/OsTypeFilter"
     },
     {
      "$ref": "#/components/parameters/PlatformFilter"
     },
     {
      "$ref": "#/components/parameters/VirtualEnvTypeFilter"
     },
     {
      "$ref": "#/components/parameters/WholeImageFilter"
     },
     {
      "$ref": "#/components/parameters/CmkIdFilter"
     },
     {
      "$ref": "#/components/parameters/EnterpriseProjectFilter"
     },
     {
      "$ref": "#/components/parameters/ArchitectureFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenFilter"
     },
     {
      "$ref": "#/components/parameters/SupportLargeMemoryFilter"
     },
     {
      "$ref": "#/components/parameters/SupportDiskIntensiveFilter"
     },
     {
      "$ref": "#/components/parameters/SupportHighPerformanceFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenGpuTypeFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmGpuTypeFilter"
     },
     {
      "$ref": "#/components/parameters/SupportXenHanaFilter"
     },
     {
      "$ref": "#/components/parameters/SupportKvmInfinibandFilter"
     },
     {
      "$ref": "#/components/parameters/AttributeFilters"
     }
    ],
    "responses": {
     "200": {
      "description": "The tags.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TagList"
        },
        "examples": {
         "TagPage": {
          "$ref": "#/components/examples/TagPage"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/QueryRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "createOrUpdateTags",
    "summary": "Set a tag of an image",
    "description": "Adds a tag to an image of the caller's project, or changes the value of the tag with its key.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc",
     "flexibleengine"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChangedTag"
       },
       "examples": {
        "TagOfImage": {
         "$ref": "#/components/examples/TagOfImage"
        },
        "DottedTagOfImage": {
         "$ref": "#/components/examples/DottedTagOfImage"
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The image has the tag.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagNotSet"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/{project_id}/images/tags": {
   "get": {
    "operationId": "listImagesTags",
    "summary": "List the tags of a project",
    "description": "Lists the keys of all tags that images of the caller's project have, each with its values. Public images and those of other projects are left out.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The keys and their values.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ProjectTagList"
        },
        "examples": {
         "TagsOfProject": {
          "$ref": "#/components/examples/TagsOfProject"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/WrongProject"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/{project_id}/images/resource_instances/action": {
   "post": {
    "operationId": "listImageByTags",
    "summary": "Find images by tags",
    "description": "Lists or counts the images of the caller's project that meet every given condition on their tags and their name. Public images and those of other projects are left out. The newest image comes first.",
    "tags": [
     "Tags"
    ],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TagSearch"
       },
       "examples": {
        "FindByTag": {
         "$ref": "#/components/examples/FindByTag"
        },
        "CountByTags": {
         "$ref": "#/components/examples/CountByTags"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The images of a page and how many there are, or their number alone.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TaggedImageList"
        },
        "examples": {
         "FoundByTag": {
          "$ref": "#/components/examples/FoundByTag"
         },
         "CountedByTags": {
          "$ref": "#/components/examples/CountedByTags"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TagSearchRefused"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/members": {
   "post": {
    "operationId": "batchAddMembers",
    "summary": "Share images with projects",
    "description": "Shares each image with each project, which becomes a member with status `pending`. The images must be active and of the caller's project. A project that is a member already keeps its status. The response names a job, whose `entities.results` has a result for each image and project.",
    "tags": [
     "Members"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AddedMembers"
       },
       "examples": {
        "AddMembers": {
         "$ref": "#/components/examples/AddMembers"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/MembersNotAdded"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "batchUpdateMembers",
    "summary": "Accept or reject images",
    "description": "Accepts or rejects images that other projects share with the caller's project. Accepted images are in its lists; rejected ones are not, but can still be shown and downloaded by their IDs. The response names a job.",
    "tags": [
     "Members"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DecidedMembers"
       },
       "examples": {
        "AcceptImages": {
         "$ref": "#/components/examples/AcceptImages"
        },
        "RejectImages": {
         "$ref": "#/components/examples/RejectImages"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/MembersNotDecided"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/MemberNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "batchDeleteMembers",
    "summary": "Stop sharing images with projects",
    "description": "Removes each project from the members of each image of the caller's project. Projects that are no members are no error. The request has a body, and the response names a job.",
    "tags": [
     "Members"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RemovedMembers"
       },
       "examples": {
        "RemoveMembers": {
         "$ref": "#/components/examples/RemoveMembers"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/MembersNotRemoved"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/{project_id}/cloudimages/{image_id}/members": {
   "get": {
    "operationId": "listImageMembers",
    "summary": "List members page by page",
    "description": "Lists the projects that an image is shared with, page by page. The owner of the image sees all of them, a member sees itself only. The next page begins at `page_info.next_marker`, which the last page lacks.",
    "tags": [
     "Members"
    ],
    "x-clouds": [
     "huawei"
    ],
    "x-error-codes": {
     "parameters": "IMG.0017"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/SharedImageIdPath"
     },
     {
      "$ref": "#/components/parameters/MembersLimit"
     },
     {
      "$ref": "#/components/parameters/MembersMarker"
     }
    ],
    "responses": {
     "200": {
      "description": "A page of members.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImageMemberList"
        },
        "examples": {
         "ImageMemberPage": {
          "$ref": "#/components/examples/ImageMemberPage"
         }
        }
       }
      }
     },
     "400": {
      "description": "The query is malformed, the image is public, or the project is another's.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "x-stands-for": {
       "IMG.0089": [
        "NoMembers"
       ]
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0017": {
          "$ref": "#/components/examples/IMG.0017"
         },
         "IMG.0030": {
          "$ref": "#/components/examples/IMG.0030"
         },
         "IMG.0066": {
          "$ref": "#/components/examples/IMG.0066"
         },
         "IMG.0089": {
          "$ref": "#/components/examples/IMG.0089"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/{project_id}/cloudimages/{image_id}/members/{member_id}": {
   "get": {
    "operationId": "showImageMember",
    "summary": "Show a member and its type",
    "description": "Shows one project that an image is shared with. The owner of the image sees all members, a member sees itself only.",
    "tags": [
     "Members"
    ],
    "x-clouds": [
     "huawei"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/SharedImageIdPath"
     },
     {
      "$ref": "#/components/parameters/MemberIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The member.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImageMember"
        },
        "examples": {
         "PendingImageMember": {
          "$ref": "#/components/examples/PendingImageMember"
         }
        }
       }
      }
     },
     "400": {
      "description": "The image ID is malformed, or the project is another's.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0030": {
          "$ref": "#/components/examples/IMG.0030"
         },
         "IMG.0066": {
          "$ref": "#/components/examples/IMG.0066"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/MemberNotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/{project_id}/jobs/{job_id}": {
   "get": {
    "operationId": "showJob",
    "summary": "Show a job",
    "description": "Shows the state of a job. Ask again at intervals until the status is `SUCCESS` or `FAIL`. The ID of a new image is in `entities.image_id`, and for several images in `entities.sub_jobs_result`.",
    "tags": [
     "Jobs"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ProjectIdPath"
     },
     {
      "$ref": "#/components/parameters/JobIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The job.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Job"
        },
        "examples": {
         "DoneJob": {
          "$ref": "#/components/examples/DoneJob"
         },
         "RunningJob": {
          "$ref": "#/components/examples/RunningJob"
         },
         "FailedJob": {
          "$ref": "#/components/examples/FailedJob"
         },
         "MembersJob": {
          "$ref": "#/components/examples/MembersJob"
         }
        }
       }
      }
     },
     "400": {
      "description": "There is no such job in the caller's project, or the project is another's.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0030": {
          "$ref": "#/components/examples/IMG.0030"
         },
         "IMG.0031": {
          "$ref": "#/components/examples/IMG.0031"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/job/{job_id}": {
   "get": {
    "operationId": "showJobProgress",
    "summary": "Show the progress of a job",
    "description": "Shows the state of a job, as showJob does, without the ID of the project in the path.",
    "tags": [
     "Jobs"
    ],
    "x-clouds": [
     "huawei"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/JobIdPath"
     }
    ],
    "responses": {
     "200": {
      "description": "The job.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Job"
        },
        "examples": {
         "DoneJob": {
          "$ref": "#/components/examples/DoneJob"
         },
         "RunningJob": {
          "$ref": "#/components/examples/RunningJob"
         },
         "FailedJob": {
          "$ref": "#/components/examples/FailedJob"
         },
         "MembersJob": {
          "$ref": "#/components/examples/MembersJob"
         }
        }
       }
      }
     },
     "400": {
      "description": "There is no such job in the caller's project.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0031": {
          "$ref": "#/components/examples/IMG.0031"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/action": {
   "post": {
    "operationId": "createDataImageAlias",
    "summary": "Create a data-disk image from a file (short path)",
    "description": "Does the same as createDataImage. No page has this path; Open Telekom Cloud's Terraform provider uses it.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "otc"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewDataImage"
       },
       "examples": {
        "DataFromFile": {
         "$ref": "#/components/examples/DataFromFile"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/DataImageNotCreated"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2.1/cloudimages/action": {
   "post": {
    "operationId": "createImageInSafeMode",
    "summary": "Create an image (v2.1)",
    "description": "Does the same as createImage. The clouds also check the caller's rights to other services, such as that for keys.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewImages"
       },
       "examples": {
        "FromServer": {
         "$ref": "#/components/examples/FromServer"
        },
        "FromFile": {
         "$ref": "#/components/examples/FromFile"
        },
        "FromVolume": {
         "$ref": "#/components/examples/FromVolume"
        },
        "FromDataDisks": {
         "$ref": "#/components/examples/FromDataDisks"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotCreated"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2.1/cloudimages/dataimages/action": {
   "post": {
    "operationId": "createDataImageInSafeMode",
    "summary": "Create a data-disk image from a file (v2.1)",
    "description": "Does the same as createDataImage. The clouds also check the caller's rights to other services, such as that for keys.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewDataImage"
       },
       "examples": {
        "DataFromFile": {
         "$ref": "#/components/examples/DataFromFile"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/DataImageNotCreated"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2.1/cloudimages/quickimport/action": {
   "post": {
    "operationId": "importImageQuickInSafeMode",
    "summary": "Import an image without conversion (v2.1)",
    "description": "Does the same as importImageQuick. The clouds also check the caller's rights to other services, such as that for keys.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei"
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/QuickImport"
       },
       "examples": {
        "QuickSystemImport": {
         "$ref": "#/components/examples/QuickSystemImport"
        },
        "QuickDataImport": {
         "$ref": "#/components/examples/QuickDataImport"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotImported"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2.1/cloudimages/{image_id}/file": {
   "post": {
    "operationId": "exportImageInSafeMode",
    "summary": "Export an image (v2.1)",
    "description": "Does the same as exportImage. The clouds also check the caller's rights to other services, such as that for keys.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageExport"
       },
       "examples": {
        "ExportImage": {
         "$ref": "#/components/examples/ExportImage"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotExported"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2.1/cloudimages/{image_id}/copy": {
   "post": {
    "operationId": "copyImageInRegionInSafeMode",
    "summary": "Copy an image (v2.1)",
    "description": "Does the same as copyImageInRegion. The clouds also check the caller's rights to other services, such as that for keys.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ImageIdPath"
     }
    ],
    "requestBody": {
     "required": true,
     "x-error-codes": {
      "required": "IMG.0007",
      "content": "IMG.0001"
     },
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ImageCopy"
       },
       "examples": {
        "CopyImage": {
         "$ref": "#/components/examples/CopyImage"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/StartedJob"
     },
     "400": {
      "$ref": "#/components/responses/ImageNotCopied"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NotOwnImage"
     },
     "404": {
      "$ref": "#/components/responses/ImageNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedBody"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/cloudimages/os_version": {
   "get": {
    "operationId": "listOsVersions",
    "summary": "List operating systems",
    "description": "Lists the operating systems that an image can have, by platform. Their names are values of `os_version` in requests that create images, and of `__os_version` of images. The response is an array.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei",
     "otc",
     "seed"
    ],
    "x-error-codes": {
     "parameters": "IMG.0017"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/OsTagFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "The operating systems that have all tags.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OsPlatformList"
        },
        "examples": {
         "OsPlatforms": {
          "$ref": "#/components/examples/OsPlatforms"
         }
        }
       }
      }
     },
     "400": {
      "description": "The query breaks a rule.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ImsError"
        },
        "examples": {
         "IMG.0017": {
          "$ref": "#/components/examples/IMG.0017"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    },
    "x-os-versions": [
     {
      "platform": "Windows",
      "os_type": "Windows",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi"
      ],
      "versions": [
       "Windows 10 64bit",
       "Windows Server 2019 Standard 64bit",
       "Windows Server 2019 Datacenter 64bit"
      ]
     },
     {
      "platform": "Windows",
      "os_type": "Windows",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "Windows Server 2016 Standard 64bit",
       "Windows Server 2016 Datacenter 64bit",
       "Windows Server 2012 R2 Standard 64bit",
       "Windows Server 2012 R2 Datacenter 64bit"
      ]
     },
     {
      "platform": "Windows",
      "os_type": "Windows",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Windows Server 2012 Essentials R2 64bit",
       "Windows Server 2012 Datacenter 64bit",
       "Windows Server 2012 Standard 64bit",
       "Windows Server 2008 R2 WEB 64bit",
       "Windows Server 2008 R2 Standard 64bit",
       "Windows Server 2008 R2 Enterprise 64bit",
       "Windows Server 2008 R2 Datacenter 64bit",
       "Windows 7 Enterprise 64bit",
       "Windows 7 Professional 64bit"
      ]
     },
     {
      "platform": "Windows",
      "os_type": "Windows",
      "os_bit": 32,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Windows 7 Professional 32bit"
      ]
     },
     {
      "platform": "SUSE",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi"
      ],
      "versions": [
       "SUSE Linux Enterprise Server 15 SP1 64bit",
       "SUSE Linux Enterprise Server 15 64bit"
      ]
     },
     {
      "platform": "SUSE",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "SUSE Linux Enterprise Server 12 SP5 64bit",
       "SUSE Linux Enterprise Server 12 SP4 64bit",
       "SUSE Linux Enterprise Server 12 SP3 64bit",
       "SUSE Linux Enterprise Server 12 SP2 64bit",
       "SUSE Linux Enterprise Server 12 SP1 64bit",
       "SUSE Linux Enterprise Server 12 64bit"
      ]
     },
     {
      "platform": "SUSE",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "SUSE Linux Enterprise Server 11 SP4 64bit",
       "SUSE Linux Enterprise Server 11 SP3 64bit",
       "SUSE Linux Enterprise Server 11 SP1 64bit"
      ]
     },
     {
      "platform": "SUSE",
      "os_type": "Linux",
      "os_bit": 32,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "SUSE Linux Enterprise Server 11 SP3 32bit"
      ]
     },
     {
      "platform": "Oracle Linux",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "Oracle Linux Server release 7.6 64bit",
       "Oracle Linux Server release 7.5 64bit",
       "Oracle Linux Server release 7.4 64bit",
       "Oracle Linux Server release 7.3 64bit",
       "Oracle Linux Server release 7.2 64bit",
       "Oracle Linux Server release 7.1 64bit",
       "Oracle Linux Server release 7.0 64bit"
      ]
     },
     {
      "platform": "Oracle Linux",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Oracle Linux Server release 6.10 64bit",
       "Oracle Linux Server release 6.9 64bit",
       "Oracle Linux Server release 6.8 64bit",
       "Oracle Linux Server release 6.7 64bit",
       "Oracle Linux Server release 6.5 64bit"
      ]
     },
     {
      "platform": "Red Hat",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "Redhat Linux Enterprise 8.0 64bit",
       "Redhat Linux Enterprise 7.6 64bit",
       "Redhat Linux Enterprise 7.5 64bit",
       "Redhat Linux Enterprise 7.4 64bit",
       "Redhat Linux Enterprise 7.3 64bit",
       "Redhat Linux Enterprise 7.2 64bit",
       "Redhat Linux Enterprise 7.1 64bit",
       "Redhat Linux Enterprise 7.0 64bit"
      ]
     },
     {
      "platform": "Red Hat",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Redhat Linux Enterprise 6.10 64bit",
       "Redhat Linux Enterprise 6.9 64bit",
       "Redhat Linux Enterprise 6.8 64bit",
       "Redhat Linux Enterprise 6.7 64bit",
       "Redhat Linux Enterprise 6.6 64bit",
       "Redhat Linux Enterprise 6.5 64bit",
       "Redhat Linux Enterprise 6.4 64bit"
      ]
     },
     {
      "platform": "Red Hat",
      "os_type": "Linux",
      "os_bit": 32,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Redhat Linux Enterprise 6.6 32bit",
       "Redhat Linux Enterprise 6.4 32bit"
      ]
     },
     {
      "platform": "Ubuntu",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "Ubuntu 19.04 server 64bit",
       "Ubuntu 18.04.2 server 64bit",
       "Ubuntu 18.04.1 server 64bit",
       "Ubuntu 18.04 server 64bit"
      ]
     },
     {
      "platform": "Ubuntu",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "Ubuntu 16.04.6 server 64bit",
       "Ubuntu 16.04.5 server 64bit",
       "Ubuntu 16.04.4 server 64bit",
       "Ubuntu 16.04.3 server 64bit",
       "Ubuntu 16.04.2 server 64bit",
       "Ubuntu 16.04 server 64bit"
      ]
     },
     {
      "platform": "Ubuntu",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Ubuntu 14.04.5 server 64bit",
       "Ubuntu 14.04.4 server 64bit",
       "Ubuntu 14.04.3 server 64bit",
       "Ubuntu 14.04.1 server 64bit",
       "Ubuntu 14.04 server 64bit"
      ]
     },
     {
      "platform": "Ubuntu",
      "os_type": "Linux",
      "os_bit": 32,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Ubuntu 14.04.4 server 32bit",
       "Ubuntu 14.04.3 server 32bit",
       "Ubuntu 14.04.1 server 32bit",
       "Ubuntu 14.04 server 32bit"
      ]
     },
     {
      "platform": "OpenSUSE",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "openSUSE 15.1 64bit",
       "openSUSE 15.0 64bit"
      ]
     },
     {
      "platform": "OpenSUSE",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "openSUSE 42.3 64bit",
       "openSUSE 42.2 64bit",
       "openSUSE 42.1 64bit",
       "openSUSE 13.2 64bit",
       "openSUSE 11.3 64bit"
      ]
     },
     {
      "platform": "CentOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "CentOS 8.0 64bit",
       "CentOS 7.7 64bit"
      ]
     },
     {
      "platform": "CentOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "CentOS 7.6 64bit",
       "CentOS 7.5 64bit",
       "CentOS 7.4 64bit"
      ]
     },
     {
      "platform": "CentOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "CentOS 7.3 64bit",
       "CentOS 7.2 64bit",
       "CentOS 7.1 64bit",
       "CentOS 7.0 64bit"
      ]
     },
     {
      "platform": "CentOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "CentOS 6.10 64bit",
       "CentOS 6.9 64bit",
       "CentOS 6.8 64bit",
       "CentOS 6.7 64bit",
       "CentOS 6.6 64bit",
       "CentOS 6.5 64bit",
       "CentOS 6.4 64bit",
       "CentOS 6.3 64bit"
      ]
     },
     {
      "platform": "CentOS",
      "os_type": "Linux",
      "os_bit": 32,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "CentOS 7.0 32bit",
       "CentOS 6.10 32bit",
       "CentOS 6.9 32bit",
       "CentOS 6.7 32bit",
       "CentOS 6.6 32bit",
       "CentOS 6.5 32bit",
       "CentOS 6.4 32bit",
       "CentOS 6.3 32bit"
      ]
     },
     {
      "platform": "Debian",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "Debian GNU/Linux 10.0.0 64bit"
      ]
     },
     {
      "platform": "Debian",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Debian GNU/Linux 9.3.0 64bit",
       "Debian GNU/Linux 9.0.0 64bit",
       "Debian GNU/Linux 8.10.0 64bit",
       "Debian GNU/Linux 8.8.0 64bit",
       "Debian GNU/Linux 8.7.0 64bit",
       "Debian GNU/Linux 8.6.0 64bit",
       "Debian GNU/Linux 8.5.0 64bit",
       "Debian GNU/Linux 8.4.0 64bit",
       "Debian GNU/Linux 8.2.0 64bit",
       "Debian GNU/Linux 8.1.0 64bit"
      ]
     },
     {
      "platform": "Fedora",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "Fedora 30 64bit",
       "Fedora 29 64bit"
      ]
     },
     {
      "platform": "Fedora",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Fedora 28 64bit",
       "Fedora 27 64bit",
       "Fedora 26 64bit",
       "Fedora 25 64bit",
       "Fedora 24 64bit",
       "Fedora 23 64bit",
       "Fedora 22 64bit"
      ]
     },
     {
      "platform": "EulerOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "EulerOS 2.9 64bit"
      ]
     },
     {
      "platform": "EulerOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "EulerOS 2.5 64bit",
       "EulerOS 2.3 64bit",
       "EulerOS 2.2 64bit",
       "EulerOS 2.1 64bit"
      ]
     },
     {
      "platform": "openEuler",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "openEuler 20.03 64bit"
      ]
     },
     {
      "platform": "CoreOS",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "CoreOS 1298.6.0",
       "CoreOS 1068.10.0",
       "CoreOS 1010.5.0"
      ]
     },
     {
      "platform": "NeoKylin",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi"
      ],
      "versions": [
       "NeoKylin 7.4 64bit"
      ]
     },
     {
      "platform": "NeoKylin",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "NeoKylin Server release 5.0 U2 64bit",
       "NeoKylin Linux Advanced Server release 7.0 U5 64bit"
      ]
     },
     {
      "platform": "Other",
      "os_type": "Linux",
      "os_bit": 64,
      "tags": [
       "x86",
       "arm",
       "kvm",
       "uefi",
       "bms"
      ],
      "versions": [
       "Other Linux(64 bit)"
      ]
     },
     {
      "platform": "Other",
      "os_type": "Other",
      "os_bit": 32,
      "tags": [
       "x86",
       "kvm"
      ],
      "versions": [
       "Other(32 bit)"
      ]
     }
    ]
   }
  },
  "/v1/cloudimages/quota": {
   "get": {
    "operationId": "showImageQuota",
    "summary": "Show the quotas of a project",
    "description": "Shows how many images the caller's project may have and has, how many of them it shares, and with how many projects one image can be shared. Images count from the request that creates them on. When a job fails, they count no more.",
    "tags": [
     "Images"
    ],
    "x-clouds": [
     "huawei",
     "otc",
     "seed",
     "flexibleengine"
    ],
    "responses": {
     "200": {
      "description": "The quotas.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/QuotaList"
        },
        "examples": {
         "Quotas": {
          "$ref": "#/components/examples/Quotas"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/schemas/image": {
   "get": {
    "operationId": "glanceShowImageSchemas",
    "summary": "Show the schema of an image (native)",
    "description": "Describes the attributes of an image in the JSON Schema dialect of OpenStack.",
    "tags": [
     "Schemas"
    ],
    "responses": {
     "200": {
      "description": "The schema.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NativeSchema"
        },
        "examples": {
         "ImageSchema": {
          "$ref": "#/components/examples/ImageSchema"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/schemas/images": {
   "get": {
    "operationId": "glanceListImageSchemas",
    "summary": "Show the schema of a list of images (native)",
    "description": "Describes a list of images in the JSON Schema dialect of OpenStack.",
    "tags": [
     "Schemas"
    ],
    "responses": {
     "200": {
      "description": "The schema.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NativeSchema"
        },
        "examples": {
         "ImageListSchema": {
          "$ref": "#/components/examples/ImageListSchema"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/schemas/member": {
   "get": {
    "operationId": "glanceShowImageMemberSchemas",
    "summary": "Show the schema of a member of an image (native)",
    "description": "Describes a member of an image in the JSON Schema dialect of OpenStack.",
    "tags": [
     "Schemas"
    ],
    "responses": {
     "200": {
      "description": "The schema.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NativeSchema"
        },
        "examples": {
         "MemberSchema": {
          "$ref": "#/components/examples/MemberSchema"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/v2/schemas/members": {
   "get": {
    "operationId": "glanceListImageMemberSchemas",
    "summary": "Show the schema of a list of members (native)",
    "description": "Describes a list of members in the JSON Schema dialect of OpenStack.",
    "tags": [
     "Schemas"
    ],
    "responses": {
     "200": {
      "description": "The schema.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NativeSchema"
        },
        "examples": {
         "MemberListSchema": {
          "$ref": "#/components/examples/MemberListSchema"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/NativeUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/NativeForbidden"
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/": {
   "get": {
    "operationId": "listVersions",
    "summary": "List API versions",
    "description": "Lists the versions of the API, newest first. Needs no authentication. The response has status 300.",
    "tags": [
     "Versions"
    ],
    "security": [],
    "responses": {
     "300": {
      "description": "The versions.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/VersionList"
        },
        "examples": {
         "Versions": {
          "$ref": "#/components/examples/Versions"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/versions": {
   "get": {
    "operationId": "glanceListVersions",
    "summary": "List API versions (native)",
    "description": "Lists the versions of the API as `/` does, with status 200, since some OpenStack clients begin here. Needs no authentication.",
    "tags": [
     "Versions"
    ],
    "security": [],
    "responses": {
     "200": {
      "description": "The versions.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-Openstack-Request-Id": {
        "$ref": "#/components/headers/OpenstackRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/VersionList"
        },
        "examples": {
         "Versions": {
          "$ref": "#/components/examples/Versions"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/NativeTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/NativeInternalError"
     },
     "503": {
      "$ref": "#/components/responses/NativeUnavailable"
     }
    }
   }
  },
  "/{version}": {
   "get": {
    "operationId": "showVersion",
    "summary": "Show an API version",
    "description": "Shows one version of the API; a major number alone means its newest version. Needs no authentication. The response has status 300.",
    "tags": [
     "Versions"
    ],
    "security": [],
    "x-clouds": [
     "huawei",
     "otc"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/VersionPath"
     }
    ],
    "responses": {
     "300": {
      "description": "The version, in a list of one.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/VersionList"
        },
        "examples": {
         "OneVersion": {
          "$ref": "#/components/examples/OneVersion"
         }
        }
       }
      }
     },
     "404": {
      "description": "There is no such version.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GatewayError"
        },
        "examples": {
         "APIGW.0101": {
          "$ref": "#/components/examples/APIGW.0101"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "Token": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Auth-Token",
    "description": "A token of the identity service for one project. It is valid for 24 hours."
   },
   "Signature": {
    "type": "apiKey",
    "in": "header",
    "name": "Authorization",
    "description": "A signature with an access key: `SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...`, with the time in `X-Sdk-Date`, which has to be signed. The older form with `Credential=...` works, too. Signed bodies are at most 12 MiB long."
   }
  },
  "parameters": {
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "Most images on a page. More than 1000 counts as 1000; 0 returns an empty page.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 500
    }
   },
   "Marker": {
    "name": "marker",
    "in": "query",
    "description": "The page begins after the image with this ID.",
    "schema": {
     "type": "string",
     "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
    }
   },
   "SortKey": {
    "name": "sort_key",
    "in": "query",
    "description": "Attribute that orders the list. Ties are ordered by ID.",
    "schema": {
     "$ref": "#/components/schemas/SortKeyName",
     "default": "created_at"
    }
   },
   "SortDir": {
    "name": "sort_dir",
    "in": "query",
    "description": "Direction of the order.",
    "schema": {
     "$ref": "#/components/schemas/SortDirection",
     "default": "desc"
    }
   },
   "NameFilter": {
    "name": "name",
    "in": "query",
    "description": "Images with exactly this name. It cannot begin with `in:`, which means a list of names to native lists.",
    "schema": {
     "type": "string",
     "pattern": "^(?!in:)"
    }
   },
   "IdFilter": {
    "name": "id",
    "in": "query",
    "description": "The image with this ID.",
    "schema": {
     "type": "string",
     "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
    }
   },
   "OwnerFilter": {
    "name": "owner",
    "in": "query",
    "description": "Images that this project owns.",
    "schema": {
     "type": "string"
    }
   },
   "StatusFilter": {
    "name": "status",
    "in": "query",
    "description": "Images with this status.",
    "schema": {
     "$ref": "#/components/schemas/ImageStatus"
    }
   },
   "VisibilityFilter": {
    "name": "visibility",
    "in": "query",
    "description": "Images with this visibility. `private` leaves out images that are shared.",
    "schema": {
     "$ref": "#/components/schemas/Visibility"
    }
   },
   "ProtectedFilter": {
    "name": "protected",
    "in": "query",
    "description": "Images that are, or are not, protected.",
    "schema": {
     "type": "boolean"
    }
   },
   "TagFilter": {
    "name": "tag",
    "in": "query",
    "description": "Images with this tag: `key=value`, or a bare key.",
    "schema": {
     "type": "string"
    }
   },
   "MemberStatusFilter": {
    "name": "member_status",
    "in": "query",
    "description": "Images shared with the caller's project that it has accepted, rejected or not decided on; `accepted` when not given. Takes effect with `visibility=shared`.",
    "schema": {
     "type": "string",
     "enum": [
      "accepted",
      "rejected",
      "pending",
      "all"
     ]
    }
   },
   "ContainerFormatFilter": {
    "name": "container_format",
    "in": "query",
    "description": "Images in this container.",
    "schema": {
     "type": "string",
     "enum": [
      "bare"
     ]
    }
   },
   "DiskFormatFilter": {
    "name": "disk_format",
    "in": "query",
    "description": "Images in this format.",
    "schema": {
     "$ref": "#/components/schemas/DiskFormat"
    }
   },
   "MinRamFilter": {
    "name": "min_ram",
    "in": "query",
    "description": "Images with exactly this minimum memory, in MB.",
    "schema": {
     "type": "integer"
    }
   },
   "MinDiskFilter": {
    "name": "min_disk",
    "in": "query",
    "description": "Images with exactly this minimum disk, in GB.",
    "schema": {
     "type": "integer"
    }
   },
   "CreatedAtFilter": {
    "name": "created_at",
    "in": "query",
    "description": "Images created before, at or after a time: an operator, a colon and a time in UTC.",
    "schema": {
     "$ref": "#/components/schemas/TimeFilter"
    }
   },
   "UpdatedAtFilter": {
    "name": "updated_at",
    "in": "query",
    "description": "Images last changed before, at or after a time: an operator, a colon and a time in UTC.",
    "schema": {
     "$ref": "#/components/schemas/TimeFilter"
    }
   },
   "ImageTypeFilter": {
    "name": "__imagetype",
    "in": "query",
    "description": "Images of this type.",
    "schema": {
     "$ref": "#/components/schemas/ImageType"
    }
   },
   "IsRegisteredFilter": {
    "name": "__isregistered",
    "in": "query",
    "description": "Only `true` is allowed. It changes nothing, since lists show registered images only.",
    "schema": {
     "type": "string",
     "enum": [
      "true"
     ]
    }
   },
   "OsBitFilter": {
    "name": "__os_bit",
    "in": "query",
    "description": "Images of this word size.",
    "schema": {
     "$ref": "#/components/schemas/OsBit"
    }
   },
   "OsTypeFilter": {
    "name": "__os_type",
    "in": "query",
    "description": "Images of this family of operating systems.",
    "schema": {
     "$ref": "#/components/schemas/OsType"
    }
   },
   "PlatformFilter": {
    "name": "__platform",
    "in": "query",
    "description": "Images of this distribution. Red Hat and RedHat mean the same, and so do Oracle Linux and OracleLinux.",
    "schema": {
     "type": "string"
    }
   },
   "VirtualEnvTypeFilter": {
    "name": "virtual_env_type",
    "in": "query",
    "description": "Images for this environment.",
    "schema": {
     "$ref": "#/components/schemas/VirtualEnvType"
    }
   },
   "WholeImageFilter": {
    "name": "__whole_image",
    "in": "query",
    "description": "Full-server images, or all others.",
    "schema": {
     "type": "boolean"
    },
    "x-clouds": [
     "huawei",
     "otc"
    ]
   },
   "CmkIdFilter": {
    "name": "__system__cmkid",
    "in": "query",
    "description": "Images encrypted with this key.",
    "schema": {
     "type": "string"
    },
    "x-clouds": [
     "huawei",
     "otc"
    ]
   },
   "EnterpriseProjectFilter": {
    "name": "enterprise_project_id",
    "in": "query",
    "description": "Images of this enterprise project. `0` is the default one; `all_granted_eps` filters nothing.",
    "schema": {
     "type": "string"
    }
   },
   "ArchitectureFilter": {
    "name": "architecture",
    "in": "query",
    "description": "Images for this processor architecture.",
    "schema": {
     "type": "string",
     "enum": [
      "x86",
      "arm"
     ]
    },
    "x-clouds": [
     "huawei"
    ]
   },
   "SupportKvmFilter": {
    "name": "__support_kvm",
    "in": "query",
    "description": "Images that run on KVM.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "SupportXenFilter": {
    "name": "__support_xen",
    "in": "query",
    "description": "Images that run on Xen.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "SupportLargeMemoryFilter": {
    "name": "__support_largememory",
    "in": "query",
    "description": "Images that run on large-memory servers.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "SupportDiskIntensiveFilter": {
    "name": "__support_diskintensive",
    "in": "query",
    "description": "Images that run on disk-intensive servers.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "SupportHighPerformanceFilter": {
    "name": "__support_highperformance",
    "in": "query",
    "description": "Images that run on high-performance servers.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "SupportXenGpuTypeFilter": {
    "name": "__support_xen_gpu_type",
    "in": "query",
    "description": "Images for this graphics card on Xen.",
    "schema": {
     "type": "string"
    }
   },
   "SupportKvmGpuTypeFilter": {
    "name": "__support_kvm_gpu_type",
    "in": "query",
    "description": "Images for this graphics card on KVM.",
    "schema": {
     "type": "string"
    }
   },
   "SupportXenHanaFilter": {
    "name": "__support_xen_hana",
    "in": "query",
    "description": "Images that run on HANA servers on Xen.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "SupportKvmInfinibandFilter": {
    "name": "__support_kvm_infiniband",
    "in": "query",
    "description": "Images that run on KVM servers with InfiniBand cards.",
    "schema": {
     "$ref": "#/components/schemas/FeatureFlag"
    }
   },
   "AttributeFilters": {
    "name": "attributes",
    "in": "query",
    "description": "Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of parameters that only native lists, Glance or Huawei Cloud have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.",
    "style": "form",
    "explode": true,
    "schema": {
     "type": "object",
     "maxProperties": 100,
     "additionalProperties": {
      "type": "string"
     },
     "propertyNames": {
      "allOf": [
       {
        "not": {
         "type": "string",
         "pattern": "^attributes(?:\\[|$)"
        },
        "x-error-texts": {
         "not": "is not an attribute. Give each attribute a parameter of its own, such as team=blue."
        }
       },
       {
        "not": {
         "anyOf": [
          {
           "pattern": "^property-"
          },
          {
           "enum": [
            "flavor_id",
            "sort",
            "size_min",
            "size_max",
            "os_hidden",
            "changes-since",
            "is_public",
            "deleted",
            "deleted_at",
            "direct_url",
            "locations",
            "os_hash_algo",
            "os_hash_value"
           ]
          }
         ]
        },
        "x-error-texts": {
         "not": "is not a filter of this list."
        }
       }
      ]
     }
    },
    "example": {
     "team": "blue"
    }
   },
   "QueuedImageIdPath": {
    "name": "image_id",
    "in": "path",
    "required": true,
    "description": "ID of an image that waits for its data.",
    "schema": {
     "$ref": "#/components/schemas/ImageId"
    },
    "example": "d4c3b2a1-0f9e-4d8c-b7a6-958473625140"
   },
   "ImageIdPath": {
    "name": "image_id",
    "in": "path",
    "required": true,
    "description": "ID of the image.",
    "schema": {
     "$ref": "#/components/schemas/ImageId"
    },
    "example": "33ad552d-1149-471c-8190-ff6776174a00"
   },
   "NativeLimit": {
    "name": "limit",
    "in": "query",
    "description": "Most images on a page. More than 1000 counts as 1000; 0 returns an empty page.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 25
    }
   },
   "Sort": {
    "name": "sort",
    "in": "query",
    "description": "Attributes that order the list, separated by commas, each with a colon and its direction or none for `desc`. It takes the place of `sort_key` and `sort_dir`, and cannot be used with them.",
    "schema": {
     "type": "string",
     "pattern": "^(?:(?:name|c(?:ontainer_form|reated_)at|disk_format|s(?:tatus|ize)|id)(?::(?:asc|desc))?(?:,(?!$)|$))+$",
     "examples": [
      "name:asc,created_at:desc"
     ]
    }
   },
   "SortKeys": {
    "name": "sort_key",
    "in": "query",
    "description": "Attribute that orders the list. With several, each orders what the ones before leave equal; then IDs do.",
    "schema": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SortKeyName"
     },
     "default": [
      "created_at"
     ]
    }
   },
   "SortDirs": {
    "name": "sort_dir",
    "in": "query",
    "description": "Direction of the order; either one for all keys, or one for each.",
    "schema": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SortDirection"
     },
     "default": [
      "desc"
     ]
    }
   },
   "NamesFilter": {
    "name": "name",
    "in": "query",
    "description": "Images with exactly this name, or after `in:` with one of these names, separated by commas; a name with a comma stands in double quotes. Other operators of Glance do not apply to names.",
    "schema": {
     "type": "string",
     "pattern": "^(?!(?:neq|gt|gte|lt|lte):)",
     "examples": [
      "in:web,db"
     ]
    }
   },
   "IdsFilter": {
    "name": "id",
    "in": "query",
    "description": "The image with this ID, or after `in:` the images with these IDs, separated by commas.",
    "schema": {
     "type": "string",
     "pattern": "^(?:eq:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^in:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:,[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})*$"
    }
   },
   "StatusesFilter": {
    "name": "status",
    "in": "query",
    "description": "Images with this status, or after `in:` with one of these statuses, separated by commas.",
    "schema": {
     "type": "string",
     "pattern": "^(?:eq:)?(?:queued|saving|active|killed|deactivated|deleted)$|^in:(?:queued|saving|active|killed|deactivated|deleted)(?:,(?:queued|saving|active|killed|deactivated|deleted))*$"
    }
   },
   "NativeVisibilityFilter": {
    "name": "visibility",
    "in": "query",
    "description": "Images with this visibility. `private` leaves out images that are shared; `all` filters nothing.",
    "schema": {
     "type": "string",
     "enum": [
      "private",
      "public",
      "shared",
      "community",
      "all"
     ]
    }
   },
   "TagFilters": {
    "name": "tag",
    "in": "query",
    "description": "Images with this tag: `key=value`, or a bare key. With several, images that have all of them.",
    "schema": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "ContainerFormatsFilter": {
    "name": "container_format",
    "in": "query",
    "description": "Images in this container, or after `in:` in one of these.",
    "schema": {
     "type": "string",
     "pattern": "^(?:eq:|in:)?bare$"
    }
   },
   "DiskFormatsFilter": {
    "name": "disk_format",
    "in": "query",
    "description": "Images in this format, or after `in:` in one of these formats, separated by commas.",
    "schema": {
     "type": "string",
     "pattern": "^(?:eq:)?(?:zvhd2|vhd|zvhd|raw|iso|qcow2)$|^in:(?:zvhd2|vhd|zvhd|raw|iso|qcow2)(?:,(?:zvhd2|vhd|zvhd|raw|iso|qcow2))*$"
    }
   },
   "SizeMinFilter": {
    "name": "size_min",
    "in": "query",
    "description": "Images with at least this many bytes of data.",
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "SizeMaxFilter": {
    "name": "size_max",
    "in": "query",
    "description": "Images with at most this many bytes of data. Images without data are left out.",
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "OsHiddenFilter": {
    "name": "os_hidden",
    "in": "query",
    "description": "Images that are hidden, or all others. Python's spelling is for OpenStack's SDK.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[Tt]rue|[Ff]alse)$",
     "default": "false",
     "examples": [
      "false"
     ]
    }
   },
   "NativeAttributeFilters": {
    "name": "attributes",
    "in": "query",
    "description": "Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of Glance's parameters that this service does not have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.",
    "style": "form",
    "explode": true,
    "schema": {
     "type": "object",
     "maxProperties": 100,
     "additionalProperties": {
      "type": "string"
     },
     "propertyNames": {
      "allOf": [
       {
        "not": {
         "type": "string",
         "pattern": "^attributes(?:\\[|$)"
        },
        "x-error-texts": {
         "not": "is not an attribute. Give each attribute a parameter of its own, such as team=blue."
        }
       },
       {
        "not": {
         "anyOf": [
          {
           "pattern": "^property-"
          },
          {
           "enum": [
            "changes-since",
            "is_public",
            "deleted",
            "deleted_at",
            "direct_url",
            "locations",
            "os_hash_algo",
            "os_hash_value"
           ]
          }
         ]
        },
        "x-error-texts": {
         "not": "is not a filter of this list."
        }
       }
      ]
     }
    },
    "example": {
     "team": "blue"
    }
   },
   "ExactNameFilter": {
    "name": "name",
    "in": "query",
    "description": "Only what has exactly this name.",
    "schema": {
     "type": "string"
    }
   },
   "ChangesSinceFilter": {
    "name": "changes-since",
    "in": "query",
    "description": "Images created or changed at this time in UTC or after it.",
    "schema": {
     "type": "string",
     "pattern": "^(?![0-9]{4}-(?:02-3|(?:0[469]|11)-31))(?!(?:[0-9]{2}(?:[02468][1235679]|[13579][01345789])|(?:[02468][1235679]|[13579][01345789])00)-02-29)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T| )(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z?$",
     "examples": [
      "2018-10-28T10:00:00Z"
     ]
    }
   },
   "Range": {
    "name": "Range",
    "in": "header",
    "description": "The part of the data to send, as one range of bytes.",
    "schema": {
     "type": "string",
     "examples": [
      "bytes=0-1023"
     ]
    }
   },
   "SharedImageIdPath": {
    "name": "image_id",
    "in": "path",
    "required": true,
    "description": "ID of an image that is shared.",
    "schema": {
     "$ref": "#/components/schemas/ImageId"
    },
    "example": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c"
   },
   "MemberIdPath": {
    "name": "member_id",
    "in": "path",
    "required": true,
    "description": "ID of the project that the image is shared with.",
    "schema": {
     "type": "string"
    },
    "example": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
   },
   "ReceivedImageIdPath": {
    "name": "image_id",
    "in": "path",
    "required": true,
    "description": "ID of an image that another project shares with the caller's project.",
    "schema": {
     "$ref": "#/components/schemas/ImageId"
    },
    "example": "91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b"
   },
   "OwnMemberIdPath": {
    "name": "member_id",
    "in": "path",
    "required": true,
    "description": "ID of the caller's project.",
    "schema": {
     "type": "string"
    },
    "example": "0b1e494e2660441a957313163095fe5c"
   },
   "TagPath": {
    "name": "tag",
    "in": "path",
    "required": true,
    "description": "A tag of the image.",
    "schema": {
     "$ref": "#/components/schemas/TagName"
    },
    "example": "webserver"
   },
   "ProjectIdPath": {
    "name": "project_id",
    "in": "path",
    "required": true,
    "description": "ID of the project.",
    "schema": {
     "type": "string"
    },
    "example": "0b1e494e2660441a957313163095fe5c"
   },
   "TagKeyPath": {
    "name": "key",
    "in": "path",
    "required": true,
    "description": "Key of the tag.",
    "schema": {
     "type": "string"
    },
    "example": "webserver"
   },
   "TagLimit": {
    "name": "limit",
    "in": "query",
    "description": "Most tags on a page; all tags when not given.",
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "TagPage": {
    "name": "page",
    "in": "query",
    "description": "Number of the page.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "default": 1
    },
    "x-clouds": [
     "huawei"
    ]
   },
   "MembersLimit": {
    "name": "limit",
    "in": "query",
    "description": "Most members on a page.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 500
    }
   },
   "MembersMarker": {
    "name": "marker",
    "in": "query",
    "description": "The `next_marker` of the page before, in base64.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "pattern": "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
    }
   },
   "JobIdPath": {
    "name": "job_id",
    "in": "path",
    "required": true,
    "description": "ID of the job, as the request that started it returned it.",
    "schema": {
     "$ref": "#/components/schemas/JobId"
    },
    "example": "4d1c9a27f0b84e6b9c3f5a7d2e8b6041"
   },
   "OsTagFilter": {
    "name": "tag",
    "in": "query",
    "description": "Operating systems with this property: for bare-metal servers (`bms`), for servers that boot by UEFI (`uefi`), for Arm or x86 processors, or for the virtualization KVM. With several, operating systems that have all of them.",
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "bms",
       "uefi",
       "arm",
       "x86",
       "kvm"
      ]
     }
    }
   },
   "VersionPath": {
    "name": "version",
    "in": "path",
    "required": true,
    "description": "A version of the API.",
    "schema": {
     "$ref": "#/components/schemas/VersionId"
    },
    "example": "v2.2"
   }
  },
  "schemas": {
   "SortKeyName": {
    "type": "string",
    "description": "An attribute that can order a list. `status` may have a blank behind it, as in an SDK of the vendor.",
    "enum": [
     "name",
     "container_format",
     "disk_format",
     "status",
     "id",
     "size",
     "created_at",
     "status "
    ]
   },
   "SortDirection": {
    "type": "string",
    "description": "Ascending or descending order.",
    "enum": [
     "asc",
     "desc"
    ]
   },
   "ImageStatus": {
    "type": "string",
    "description": "Status of the image. `queued`: without data, which can be uploaded. `saving`: data is being uploaded. `active`: ready for use. `deactivated`: its owner stopped downloads for now. `killed`: the upload failed. `deleted`: the image was deleted.",
    "enum": [
     "queued",
     "saving",
     "active",
     "deactivated",
     "killed",
     "deleted"
    ]
   },
   "Visibility": {
    "type": "string",
    "description": "Which projects see the image. `private`: its owner. `shared`: its owner and the projects it is shared with. `public`: all.",
    "enum": [
     "private",
     "public",
     "shared"
    ]
   },
   "DiskFormat": {
    "type": "string",
    "description": "Format of the image's disk.",
    "enum": [
     "zvhd2",
     "vhd",
     "zvhd",
     "raw",
     "iso",
     "qcow2"
    ],
    "x-clouds": {
     "iso": [
      "huawei",
      "seed"
     ]
    }
   },
   "TimeFilter": {
    "type": "string",
    "description": "`gt`, `gte`, `lt`, `lte`, `eq` or `neq`, a colon, and a UTC time: `2018-10-28T10:00:00Z`, or with a space for the `T` and without the `Z`. The day must exist.",
    "pattern": "^(?:gt|gte|lt|lte|eq|neq):(?![0-9]{4}-(?:02-3|(?:0[469]|11)-31))(?!(?:[0-9]{2}(?:[02468][1235679]|[13579][01345789])|(?:[02468][1235679]|[13579][01345789])00)-02-29)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T| )(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z?$",
    "examples": [
     "gte:2018-10-28T10:00:00Z",
     "lt:2018-10-28 10:00:00"
    ],
    "x-error-texts": {
     "pattern": "is not an operator and a UTC time that exists, such as gte:2026-01-14T10:15:02Z."
    }
   },
   "ImageType": {
    "type": "string",
    "description": "The kind of image. `gold`: public. `private`: for its owner only. `shared`: shared by its owner.",
    "enum": [
     "gold",
     "private",
     "shared"
    ],
    "x-error-codes": {
     "enum": "IMG.0024"
    }
   },
   "OsBit": {
    "type": "string",
    "description": "Word size of the operating system in bits, as a string.",
    "enum": [
     "32",
     "64"
    ]
   },
   "OsType": {
    "type": "string",
    "description": "Family of the operating system.",
    "enum": [
     "Linux",
     "Windows",
     "Other"
    ]
   },
   "VirtualEnvType": {
    "type": "string",
    "description": "What the image is for. `FusionCompute`: the system disk of a cloud server. `DataImage`: a data disk. `Ironic`: a bare-metal server. `IsoImage`: an ISO image.",
    "enum": [
     "FusionCompute",
     "Ironic",
     "DataImage",
     "IsoImage"
    ]
   },
   "FeatureFlag": {
    "type": "string",
    "description": "The string `true` when the image has the feature. An image without it lacks the attribute.",
    "enum": [
     "true"
    ]
   },
   "FeatureOff": {
    "description": "The feature is not on.",
    "not": {
     "const": "true"
    },
    "x-error-codes": {
     "not": "IMG.0035"
    }
   },
   "Description": {
    "type": "string",
    "description": "Up to 1024 characters of the Basic Multilingual Plane; no line break and neither `<` nor `>`.",
    "maxLength": 1024,
    "pattern": "^[\\u0001-\\u0009\\u000B\\u000C\\u000E-;=?-\\uD7FF\\uE000-\\uFFFF]*$",
    "x-error-codes": {
     "maxLength": "IMG.0004",
     "pattern": "IMG.0054"
    },
    "x-error-texts": {
     "pattern": "has a line break, <, >, U+0000, or a character outside the Basic Multilingual Plane, such as an emoji."
    }
   },
   "MinRam": {
    "type": "integer",
    "description": "Memory in MB that a server needs to run the image; 0 sets no limit.",
    "minimum": 0,
    "maximum": 2147483647,
    "x-error-codes": {
     "minimum": "IMG.0055",
     "maximum": "IMG.0055"
    }
   },
   "FirmwareType": {
    "type": "string",
    "description": "How a server boots from the image. An image that lacks the attribute boots with `bios`.",
    "enum": [
     "bios",
     "uefi"
    ],
    "x-error-codes": {
     "enum": "IMG.0141"
    }
   },
   "Switch": {
    "type": "string",
    "description": "The string `true` or the string `false`, never a JSON boolean.",
    "enum": [
     "true",
     "false"
    ]
   },
   "XenGpuType": {
    "type": "string",
    "description": "Graphics card of GPU-accelerated servers on Xen.",
    "enum": [
     "M60_vGPU"
    ]
   },
   "KvmGpuType": {
    "type": "string",
    "description": "Graphics card of GPU-accelerated servers on KVM.",
    "enum": [
     "P4",
     "M60",
     "V100_vGPU",
     "P2V_V100",
     "P100",
     "V100"
    ],
    "x-clouds": {
     "P4": [
      "huawei"
     ]
    }
   },
   "ImageId": {
    "type": "string",
    "format": "uuid",
    "description": "ID of an image, a UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "x-error-codes": {
     "pattern": "IMG.0066"
    },
    "x-error-texts": {
     "pattern": "is not a UUID in lower case."
    }
   },
   "ProjectId": {
    "type": "string",
    "description": "ID of a project, 32 hexadecimal digits in lower case.",
    "pattern": "^[0-9a-f]{32}$",
    "x-error-texts": {
     "pattern": "is not 32 hexadecimal digits in lower case."
    }
   },
   "Tags": {
    "type": "array",
    "description": "Tags of the image, `key=value` or a bare key.",
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[\\u0001-\\uD7FF\\uE000-\\uFFFF]*$"
    }
   },
   "Time": {
    "type": "string",
    "format": "date-time",
    "description": "A time in UTC, in whole seconds.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
   },
   "Image": {
    "type": "object",
    "description": "An image. An attribute without a value is absent, unless its description says that it is null or empty. Besides the attributes listed here an image may have extension attributes, whose values are strings. `__support_xen_gpu_type`, `__support_kvm_gpu_type` and `__support_xen_hana` exclude `__support_xen` and `__support_kvm`; `__support_kvm_infiniband` excludes `__support_xen`.",
    "required": [
     "id",
     "name",
     "owner",
     "status",
     "visibility",
     "protected",
     "tags",
     "container_format",
     "min_ram",
     "min_disk",
     "created_at",
     "updated_at",
     "self",
     "file",
     "schema",
     "__isregistered",
     "__imagetype",
     "__image_source_type",
     "__os_type",
     "virtual_env_type"
    ],
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 255,
      "description": "Name of the image; at most 128 characters unless a native operation set it."
     },
     "__description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "hw_firmware_type": {
      "$ref": "#/components/schemas/FirmwareType"
     },
     "hw_vif_multiqueue_enabled": {
      "$ref": "#/components/schemas/Switch",
      "description": "Whether network cards may use several queues."
     },
     "__is_config_init": {
      "$ref": "#/components/schemas/Switch",
      "description": "Whether the initial configuration of the system is done."
     },
     "__support_kvm": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on KVM."
     },
     "__support_xen": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on Xen."
     },
     "__support_diskintensive": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on disk-intensive servers."
     },
     "__support_highperformance": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on high-performance servers."
     },
     "__support_xen_gpu_type": {
      "$ref": "#/components/schemas/XenGpuType"
     },
     "__support_kvm_gpu_type": {
      "$ref": "#/components/schemas/KvmGpuType"
     },
     "max_ram": {
      "type": "string",
      "pattern": "^[0-9]+$",
      "description": "Most memory, in MB as decimal digits, that a server may have; `0` sets no limit."
     },
     "enterprise_project_id": {
      "type": "string",
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "ID of the enterprise project; `0` is the default one."
     },
     "__support_fc_inject": {
      "$ref": "#/components/schemas/Switch",
      "description": "Inverted: `true` means that Cloud-Init can NOT put passwords and keys into the server. `false` or absence means that it can."
     },
     "__support_amd": {
      "$ref": "#/components/schemas/Switch",
      "description": "Whether the image runs on AMD processors."
     },
     "__support_largememory": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on large-memory servers."
     },
     "__support_xen_hana": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on HANA servers on Xen."
     },
     "__support_kvm_infiniband": {
      "$ref": "#/components/schemas/FeatureFlag",
      "description": "The image runs on KVM servers with InfiniBand cards."
     },
     "__support_kvm_hi1822_hisriov": {
      "$ref": "#/components/schemas/FeatureFlag",
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "The image supports SR-IOV pass-through."
     },
     "__support_kvm_hi1822_hivirtionet": {
      "$ref": "#/components/schemas/FeatureFlag",
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "The image supports virtio-net pass-through."
     },
     "id": {
      "$ref": "#/components/schemas/ImageId",
      "readOnly": true
     },
     "owner": {
      "$ref": "#/components/schemas/ProjectId",
      "readOnly": true,
      "description": "ID of the project that owns the image."
     },
     "status": {
      "$ref": "#/components/schemas/ImageStatus",
      "readOnly": true
     },
     "visibility": {
      "$ref": "#/components/schemas/Visibility"
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
      "$ref": "#/components/schemas/Tags"
     },
     "container_format": {
      "type": "string",
      "enum": [
       "bare"
      ],
      "description": "Container format of the data; always `bare`, no container."
     },
     "disk_format": {
      "$ref": "#/components/schemas/DiskFormat"
     },
     "min_disk": {
      "type": "integer",
      "minimum": 0,
      "description": "Smallest system disk, in GB, that holds the image."
     },
     "size": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "minimum": 0,
      "readOnly": true,
      "description": "Bytes of uploaded data; on the clouds 0 or null for images that were created in another way."
     },
     "virtual_size": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "minimum": 0,
      "readOnly": true,
      "description": "Not used by the clouds."
     },
     "checksum": {
      "type": [
       "string",
       "null"
      ],
      "readOnly": true,
      "pattern": "^[0-9a-f]{32}$",
      "description": "MD5 of the uploaded data in lower-case hexadecimal digits."
     },
     "created_at": {
      "$ref": "#/components/schemas/Time",
      "readOnly": true,
      "description": "When the image was created, in UTC."
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time",
      "readOnly": true,
      "description": "When the image was last changed, in UTC."
     },
     "active_at": {
      "$ref": "#/components/schemas/Time",
      "readOnly": true,
      "description": "When the image became active, in UTC."
     },
     "self": {
      "type": "string",
      "readOnly": true,
      "pattern": "^/v2/images/[0-9a-f-]{36}$",
      "description": "Path of the image, `/v2/images/{id}`."
     },
     "file": {
      "type": "string",
      "readOnly": true,
      "pattern": "^/v2/images/[0-9a-f-]{36}/file$",
      "description": "Path of the image data, `/v2/images/{id}/file`."
     },
     "schema": {
      "type": "string",
      "readOnly": true,
      "description": "Path of the schema of an image, `/v2/schemas/image`."
     },
     "virtual_env_type": {
      "$ref": "#/components/schemas/VirtualEnvType",
      "readOnly": true
     },
     "deleted": {
      "type": "boolean",
      "readOnly": true,
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "Whether the image is deleted."
     },
     "deleted_at": {
      "$ref": "#/components/schemas/Time",
      "readOnly": true,
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "When the image was deleted, in UTC."
     },
     "os_shutdown_timeout": {
      "type": "string",
      "readOnly": true,
      "x-clouds": [
       "huawei"
      ],
      "pattern": "^[0-9]+$",
      "description": "Seconds a server may take to shut down, 60 to 300, as a string."
     },
     "__isregistered": {
      "$ref": "#/components/schemas/Switch",
      "readOnly": true,
      "description": "Whether the image is registered. Lists show registered images only."
     },
     "__imagetype": {
      "type": "string",
      "readOnly": true,
      "description": "The kind of image: `gold`, public; `private`, its owner's own; `shared`, shared by its owner. Some clouds add `market`.",
      "examples": [
       "private"
      ]
     },
     "__image_source_type": {
      "type": "string",
      "readOnly": true,
      "description": "Kind of storage behind the image: `uds`.",
      "examples": [
       "uds"
      ]
     },
     "__image_size": {
      "type": "string",
      "readOnly": true,
      "pattern": "^[0-9]+$",
      "description": "Bytes of the image file, as decimal digits; `0` until there is one."
     },
     "__image_displayname": {
      "type": "string",
      "readOnly": true,
      "x-clouds": [
       "huawei"
      ],
      "description": "Name to be shown in place of `name`."
     },
     "__image_location": {
      "type": "string",
      "readOnly": true,
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "Location of the image file."
     },
     "__image_login_user": {
      "type": "string",
      "readOnly": true,
      "description": "User to log in with."
     },
     "__originalimagename": {
      "type": "string",
      "readOnly": true,
      "description": "ID of the image this one was made from, despite the name; empty when there is none."
     },
     "__source_image_id": {
      "type": "string",
      "readOnly": true,
      "description": "ID of the image this one was copied from."
     },
     "__source_owner": {
      "type": "string",
      "readOnly": true,
      "description": "Project that owned the image this one was copied from."
     },
     "__backup_id": {
      "type": "string",
      "readOnly": true,
      "description": "ID of the backup the image was made from; empty when there is none."
     },
     "__data_origin": {
      "type": [
       "string",
       "null"
      ],
      "readOnly": true,
      "description": "What the image was made from: a kind and its ID, separated by a comma."
     },
     "__root_origin": {
      "type": "string",
      "readOnly": true,
      "enum": [
       "file"
      ],
      "description": "Present when the image was made from an uploaded file."
     },
     "__os_type": {
      "$ref": "#/components/schemas/OsType",
      "readOnly": true
     },
     "__os_bit": {
      "$ref": "#/components/schemas/OsBit",
      "readOnly": true
     },
     "__os_version": {
      "type": "string",
      "readOnly": true,
      "description": "Operating system and its version.",
      "examples": [
       "Ubuntu 14.04 server 64bit"
      ]
     },
     "__platform": {
      "type": "string",
      "readOnly": true,
      "description": "Distribution of the operating system.",
      "examples": [
       "Ubuntu",
       "Windows",
       "CentOS",
       "Other"
      ]
     },
     "__os_feature_list": {
      "type": "string",
      "readOnly": true,
      "description": "Further features of the system, written as JSON text."
     },
     "__productcode": {
      "type": "string",
      "readOnly": true,
      "description": "Marketplace product the image belongs to; empty when there is none."
     },
     "__account_code": {
      "type": "string",
      "readOnly": true,
      "description": "Code used in billing."
     },
     "__sequence_num": {
      "type": "string",
      "readOnly": true,
      "description": "Slot number of the system disk; not used by the clouds."
     },
     "__lazyloading": {
      "type": "string",
      "readOnly": true,
      "pattern": "^(?:[Tt]rue|[Ff]alse)$",
      "description": "Whether data is fetched when it is first needed."
     },
     "__whole_image": {
      "type": "boolean",
      "readOnly": true,
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "Whether the image holds a whole server. Some clouds send it as a string."
     },
     "__is_offshelved": {
      "$ref": "#/components/schemas/Switch",
      "readOnly": true,
      "x-clouds": [
       "huawei"
      ],
      "description": "Whether the image was taken off sale."
     },
     "__system__cmkid": {
      "type": "string",
      "readOnly": true,
      "description": "ID of the key that encrypts the image; present on encrypted images only."
     },
     "__system_support_market": {
      "type": "boolean",
      "readOnly": true,
      "x-clouds": [
       "huawei"
      ],
      "description": "Whether the image may be sold in the marketplace."
     },
     "__system_support_export": {
      "type": "boolean",
      "readOnly": true,
      "description": "Whether the image may be exported."
     },
     "__support_arm": {
      "$ref": "#/components/schemas/Switch",
      "readOnly": true,
      "x-clouds": [
       "huawei"
      ],
      "description": "Whether the image runs on Arm processors."
     },
     "__support_kvm_hi1822_hiovs": {
      "type": "string",
      "readOnly": true,
      "description": "Seen on live images; no document explains it."
     },
     "__support_kvm_nvme_spdk": {
      "type": "string",
      "readOnly": true,
      "description": "Seen on live images; no document explains it."
     },
     "__support_kvm_fpga_type": {
      "type": "string",
      "readOnly": true,
      "description": "Seen on live images; no document explains it."
     },
     "__support_kvm_ascend_310": {
      "type": "string",
      "readOnly": true,
      "description": "Seen on live images; no document explains it."
     },
     "__support_live_resize": {
      "type": "string",
      "readOnly": true,
      "description": "Seen on live images; no document explains it."
     },
     "__support_agent_list": {
      "type": "string",
      "readOnly": true,
      "x-clouds": [
       "huawei",
       "otc"
      ],
      "description": "Agents inside the image, `hss` and `ces`, separated by a comma."
     },
     "_sys_enterprise_project_id": {
      "type": "string",
      "readOnly": true,
      "x-clouds": [
       "otc"
      ],
      "description": "ID of the enterprise project, as some native lists show it."
     }
    },
    "dependentSchemas": {
     "__support_xen_gpu_type": {
      "properties": {
       "__support_xen": {
        "$ref": "#/components/schemas/FeatureOff"
       },
       "__support_kvm": {
        "$ref": "#/components/schemas/FeatureOff"
       }
      }
     },
     "__support_kvm_gpu_type": {
      "properties": {
       "__support_xen": {
        "$ref": "#/components/schemas/FeatureOff"
       },
       "__support_kvm": {
        "$ref": "#/components/schemas/FeatureOff"
       }
      }
     },
     "__support_xen_hana": {
      "properties": {
       "__support_xen": {
        "$ref": "#/components/schemas/FeatureOff"
       },
       "__support_kvm": {
        "$ref": "#/components/schemas/FeatureOff"
       }
      }
     },
     "__support_kvm_infiniband": {
      "properties": {
       "__support_xen": {
        "$ref": "#/components/schemas/FeatureOff"
       }
      }
     }
    },
    "additionalProperties": {
     "type": "string"
    }
   },
   "ImageList": {
    "type": "object",
    "description": "One page of images. A page without images is the last one.",
    "required": [
     "images"
    ],
    "properties": {
     "images": {
      "type": "array",
      "description": "The images of this page.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     }
    }
   },
   "ErrorCode": {
    "type": "string",
    "description": "Codes of the service's errors. Native operations raise them too, but do not send them.",
    "enum": [
     "IMG.0001",
     "IMG.0002",
     "IMG.0003",
     "IMG.0004",
     "IMG.0005",
     "IMG.0007",
     "IMG.0013",
     "IMG.0015",
     "IMG.0017",
     "IMG.0020",
     "IMG.0021",
     "IMG.0024",
     "IMG.0026",
     "IMG.0030",
     "IMG.0031",
     "IMG.0035",
     "IMG.0046",
     "IMG.0047",
     "IMG.0054",
     "IMG.0055",
     "IMG.0056",
     "IMG.0057",
     "IMG.0059",
     "IMG.0060",
     "IMG.0061",
     "IMG.0066",
     "IMG.0067",
     "IMG.0069",
     "IMG.0070",
     "IMG.0072",
     "IMG.0076",
     "IMG.0077",
     "IMG.0088",
     "IMG.0089",
     "IMG.0090",
     "IMG.0091",
     "IMG.0092",
     "IMG.0094",
     "IMG.0095",
     "IMG.0098",
     "IMG.0105",
     "IMG.0112",
     "IMG.0113",
     "IMG.0114",
     "IMG.0115",
     "IMG.0116",
     "IMG.0120",
     "IMG.0121",
     "IMG.0122",
     "IMG.0128",
     "IMG.0130",
     "IMG.0135",
     "IMG.0141",
     "IMG.0142",
     "IMG.0143",
     "IMG.0144",
     "IMG.0145",
     "IMG.0146",
     "IMG.0147",
     "IMG.0148",
     "IMG.0149",
     "IMG.0167",
     "IMG.0168",
     "IMG.0184",
     "IMG.0194",
     "IMG.0196",
     "IMG.0198",
     "IMG.0212"
    ],
    "x-enumDescriptions": {
     "IMG.0001": "The body is not valid JSON or does not match the request schema.",
     "IMG.0002": "The name is too long.",
     "IMG.0003": "The image name holds a character that is not allowed, or begins or ends with a space.",
     "IMG.0004": "The description has more than 1024 characters.",
     "IMG.0005": "There is no such server.",
     "IMG.0007": "The request has no body.",
     "IMG.0013": "The image name is empty.",
     "IMG.0015": "The project has as many images as its quota allows.",
     "IMG.0017": "The query is malformed.",
     "IMG.0020": "There is no backup with this ID.",
     "IMG.0021": "The request does not say what to create the image from.",
     "IMG.0024": "Unknown image type.",
     "IMG.0026": "The attribute belongs to the service and cannot be changed, or the caller lacks the right to do this.",
     "IMG.0030": "The project in the path is not the caller's.",
     "IMG.0031": "There is no such job.",
     "IMG.0035": "The image lacks the attribute to be replaced or removed, or its attributes would exclude each other.",
     "IMG.0046": "The image is not in the status that the operation needs.",
     "IMG.0047": "The image is not a private image of the caller's project.",
     "IMG.0054": "The description holds a line break, an angle bracket or another character that is not allowed.",
     "IMG.0055": "A size of memory or of a disk is out of range.",
     "IMG.0056": "The operating system is not valid.",
     "IMG.0057": "The image file cannot be read.",
     "IMG.0059": "The data of the image is longer than 128 GiB.",
     "IMG.0060": "The service is overloaded or about to stop.",
     "IMG.0061": "The service failed because of an internal error.",
     "IMG.0066": "The image ID is not a UUID.",
     "IMG.0067": "A project ID is not valid.",
     "IMG.0069": "The bucket cannot be reached.",
     "IMG.0070": "The bucket has an object with this name.",
     "IMG.0072": "The file format is not supported.",
     "IMG.0076": "An image cannot be shared with the project that owns it.",
     "IMG.0077": "A public image cannot be exported.",
     "IMG.0088": "The image would have too many members.",
     "IMG.0089": "A public image cannot be shared.",
     "IMG.0090": "The image cannot be deleted while its data is being uploaded.",
     "IMG.0091": "The image is protected and cannot be deleted.",
     "IMG.0092": "The image belongs to another project and cannot be deleted.",
     "IMG.0094": "The image is public and cannot be deleted.",
     "IMG.0095": "There is no such key.",
     "IMG.0098": "The image is encrypted with a key that no other project can use.",
     "IMG.0105": "The operation is not supported.",
     "IMG.0112": "A job could not share an image.",
     "IMG.0113": "A job could not remove members of an image.",
     "IMG.0114": "The image has no such member.",
     "IMG.0115": "A tag is not valid.",
     "IMG.0116": "The image would have too many tags.",
     "IMG.0120": "There is no such disk.",
     "IMG.0121": "The image has no such tag.",
     "IMG.0122": "The family of the operating system is not valid.",
     "IMG.0128": "A full-server image cannot be exported.",
     "IMG.0130": "A full-server image cannot be copied.",
     "IMG.0135": "This full-server image cannot be shared.",
     "IMG.0141": "The boot mode is not one of bios and uefi.",
     "IMG.0142": "The image is in the region of its copy already.",
     "IMG.0143": "An encrypted image cannot be copied to another region.",
     "IMG.0144": "There is no such image, or the caller may not see it.",
     "IMG.0145": "The region has no such project.",
     "IMG.0146": "The image is too large to be copied to another region.",
     "IMG.0147": "Images cannot be copied to this region.",
     "IMG.0148": "The image is being exported.",
     "IMG.0149": "Too many images are being copied to other regions.",
     "IMG.0167": "This is not possible with an ISO image.",
     "IMG.0168": "Only the name and the description of a data-disk image can be changed.",
     "IMG.0184": "There is no vault with this ID.",
     "IMG.0194": "The request has too many files of data disks.",
     "IMG.0196": "The shared image has not been accepted.",
     "IMG.0198": "The backup and its service do not match.",
     "IMG.0212": "The architecture is neither x86 nor arm."
    }
   },
   "ImsError": {
    "type": "object",
    "description": "An error of the Image Management Service.",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "object",
      "required": [
       "code",
       "message"
      ],
      "properties": {
       "code": {
        "$ref": "#/components/schemas/ErrorCode"
       },
       "message": {
        "type": "string",
        "minLength": 1,
        "description": "What was wrong, for people. Programs should use the code."
       }
      }
     }
    }
   },
   "GatewayErrorCode": {
    "type": "string",
    "description": "Codes of the gateway's errors, for requests that do not reach the service.",
    "enum": [
     "APIGW.0101",
     "APIGW.0201",
     "APIGW.0301",
     "APIGW.0308"
    ],
    "x-enumDescriptions": {
     "APIGW.0101": "There is no API with this method and path.",
     "APIGW.0201": "The request is malformed or too large.",
     "APIGW.0301": "Authentication failed; the message names the cause.",
     "APIGW.0308": "The caller is over a rate limit; the message names it."
    }
   },
   "GatewayError": {
    "type": "object",
    "description": "An error of the gateway, which a request passes before the service.",
    "required": [
     "error_code",
     "error_msg",
     "request_id"
    ],
    "properties": {
     "error_code": {
      "$ref": "#/components/schemas/GatewayErrorCode"
     },
     "error_msg": {
      "type": "string",
      "minLength": 1,
      "description": "What was wrong, for people. Programs should use the code."
     },
     "request_id": {
      "type": "string",
      "pattern": "^[0-9a-f]{32}$",
      "description": "ID of the request, 32 hexadecimal digits."
     }
    }
   },
   "ImageName": {
    "type": "string",
    "description": "1 to 128 letters, digits, hyphens, periods, underscores and spaces; no space at either end. The length has codes of its own (IMG.0013, IMG.0002).",
    "minLength": 1,
    "maxLength": 128,
    "pattern": "^(?:[A-Za-z0-9._-](?:[A-Za-z0-9._ -]*[A-Za-z0-9._-])?)?$",
    "x-error-codes": {
     "minLength": "IMG.0013",
     "maxLength": "IMG.0002",
     "pattern": "IMG.0003"
    },
    "x-error-texts": {
     "pattern": "has a character other than letters, digits, spaces, hyphens, periods and underscores, or a space at an end."
    }
   },
   "ServerId": {
    "type": "string",
    "description": "ID of a cloud server, a UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "x-error-codes": {
     "pattern": "IMG.0005"
    }
   },
   "DottedTag": {
    "type": "string",
    "description": "A tag as `key.value`. The first period parts key and value; a tag without a period is a key alone.",
    "pattern": "^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}(\\.[A-Za-z0-9_.\\u4E00-\\u9FFF-]{0,43})?$",
    "x-error-codes": {
     "pattern": "IMG.0115"
    },
    "x-error-texts": {
     "pattern": "is not key.value, with letters, digits, hyphens, underscores and Chinese characters, up to 36 in the key and 43 in the value."
    }
   },
   "DottedTags": {
    "type": "array",
    "description": "Tags as `key.value`, at most 10.",
    "maxItems": 10,
    "items": {
     "$ref": "#/components/schemas/DottedTag"
    },
    "x-error-codes": {
     "maxItems": "IMG.0116"
    }
   },
   "TagKey": {
    "type": "string",
    "description": "1 to 36 letters, digits, hyphens, underscores and Chinese characters.",
    "pattern": "^[A-Za-z0-9_\\u4E00-\\u9FFF-]{1,36}$",
    "x-error-codes": {
     "pattern": "IMG.0115"
    },
    "x-error-texts": {
     "pattern": "does not have 1 to 36 letters, digits, hyphens, underscores and Chinese characters."
    }
   },
   "TagValue": {
    "type": "string",
    "description": "Up to 43 letters, digits, hyphens, underscores, periods and Chinese characters.",
    "pattern": "^[A-Za-z0-9_.\\u4E00-\\u9FFF-]{0,43}$",
    "x-error-codes": {
     "pattern": "IMG.0115"
    },
    "x-error-texts": {
     "pattern": "has more than 43 characters, or others than letters, digits, hyphens, underscores, periods and Chinese characters."
    }
   },
   "ImageTag": {
    "type": "object",
    "description": "A tag of a key and a value. Responses that show an image have it in `tags`, as `key=value`.",
    "required": [
     "key",
     "value"
    ],
    "properties": {
     "key": {
      "$ref": "#/components/schemas/TagKey"
     },
     "value": {
      "$ref": "#/components/schemas/TagValue"
     }
    },
    "x-error-codes": {
     "required": "IMG.0115"
    }
   },
   "ImageTags": {
    "type": "array",
    "description": "Tags of keys and values, at most 10.",
    "maxItems": 10,
    "items": {
     "$ref": "#/components/schemas/ImageTag"
    },
    "x-error-codes": {
     "maxItems": "IMG.0116"
    }
   },
   "EnterpriseProjectId": {
    "type": "string",
    "description": "ID of an enterprise project, a UUID; `0` is the default project.",
    "pattern": "^(?:0|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$",
    "x-error-texts": {
     "pattern": "is neither a UUID in lower case nor 0."
    }
   },
   "MaxRam": {
    "type": "integer",
    "description": "Most memory, in MB, that a server may have.",
    "minimum": 0,
    "maximum": 2147483647,
    "x-error-codes": {
     "minimum": "IMG.0055",
     "maximum": "IMG.0055"
    }
   },
   "ImageFromServer": {
    "title": "From a server",
    "type": "object",
    "description": "A system-disk image from the system disk of a cloud server.",
    "required": [
     "name",
     "instance_id"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "instance_id": {
      "$ref": "#/components/schemas/ServerId"
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "max_ram": {
      "$ref": "#/components/schemas/MaxRam"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    },
    "x-error-codes": {
     "required": "IMG.0013"
    }
   },
   "VolumeId": {
    "type": "string",
    "description": "ID of a disk, a UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "x-error-codes": {
     "pattern": "IMG.0120"
    },
    "x-error-texts": {
     "pattern": "is not a UUID in lower case."
    }
   },
   "OsVersion": {
    "type": "string",
    "description": "Operating system and its version.",
    "minLength": 1,
    "maxLength": 255,
    "pattern": "^[\\u0001-\\uD7FF\\uE000-\\uFFFF]*$",
    "examples": [
     "Ubuntu 14.04 server 64bit"
    ],
    "x-error-codes": {
     "minLength": "IMG.0056",
     "maxLength": "IMG.0056",
     "pattern": "IMG.0056"
    },
    "x-error-texts": {
     "pattern": "has U+0000 or a character outside the Basic Multilingual Plane, such as an emoji."
    }
   },
   "ImageFromVolume": {
    "title": "From a data disk",
    "type": "object",
    "description": "A system-disk image from a data disk.",
    "required": [
     "name",
     "volume_id"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "volume_id": {
      "$ref": "#/components/schemas/VolumeId"
     },
     "os_version": {
      "$ref": "#/components/schemas/OsVersion"
     },
     "type": {
      "type": "string",
      "enum": [
       "ECS",
       "BMS",
       "FusionCompute",
       "Ironic"
      ],
      "description": "What the image is for: `ECS` and `FusionCompute`, cloud servers; `BMS` and `Ironic`, bare-metal servers. `ECS` when not given.",
      "x-error-codes": {
       "enum": "IMG.0024"
      }
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "max_ram": {
      "$ref": "#/components/schemas/MaxRam"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    },
    "x-error-codes": {
     "required": "IMG.0013"
    }
   },
   "BucketObject": {
    "type": "string",
    "description": "An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have.",
    "maxLength": 1100,
    "pattern": "^[^:\\s]+:\\S+$",
    "x-error-codes": {
     "maxLength": "IMG.0057",
     "pattern": "IMG.0057"
    },
    "x-error-texts": {
     "pattern": "is not of the form bucket:object, without spaces."
    }
   },
   "NewMinDisk": {
    "type": "integer",
    "description": "Smallest system disk in GB.",
    "minimum": 1,
    "maximum": 1024,
    "x-error-codes": {
     "minimum": "IMG.0055",
     "maximum": "IMG.0055"
    }
   },
   "GivenOsType": {
    "type": "string",
    "description": "Family of the operating system.",
    "enum": [
     "Linux",
     "Windows",
     "Other"
    ],
    "x-error-codes": {
     "enum": "IMG.0122"
    }
   },
   "CmkId": {
    "type": "string",
    "description": "ID of the key that encrypts the image, a UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "x-error-codes": {
     "pattern": "IMG.0095"
    },
    "x-error-texts": {
     "pattern": "is not a UUID in lower case."
    }
   },
   "Architecture": {
    "type": "string",
    "description": "Architecture of the processor; `x86` when not given. Images for `arm` boot with `uefi`.",
    "enum": [
     "x86",
     "arm"
    ],
    "x-error-codes": {
     "enum": "IMG.0212"
    }
   },
   "DataFile": {
    "type": "object",
    "description": "A file of a data disk and the image to be made of it.",
    "required": [
     "image_url",
     "min_disk"
    ],
    "properties": {
     "image_url": {
      "$ref": "#/components/schemas/BucketObject"
     },
     "min_disk": {
      "type": "integer",
      "minimum": 1,
      "maximum": 2048,
      "description": "Size of the data disk in GB.",
      "x-error-codes": {
       "minimum": "IMG.0055",
       "maximum": "IMG.0055"
      }
     },
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image; that of the system-disk image with a number when not given."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "is_quick_import": {
      "type": "boolean",
      "description": "Whether the file is imported as it is, without a conversion."
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    }
   },
   "ImageFromFile": {
    "title": "From a file",
    "type": "object",
    "description": "A system-disk image from a file in a bucket.",
    "required": [
     "name",
     "image_url",
     "min_disk"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "image_url": {
      "$ref": "#/components/schemas/BucketObject"
     },
     "min_disk": {
      "$ref": "#/components/schemas/NewMinDisk"
     },
     "os_version": {
      "$ref": "#/components/schemas/OsVersion"
     },
     "os_type": {
      "$ref": "#/components/schemas/GivenOsType"
     },
     "type": {
      "type": "string",
      "enum": [
       "ECS",
       "BMS",
       "FusionCompute",
       "Ironic",
       "IsoImage"
      ],
      "description": "What the image is for: `ECS` and `FusionCompute`, cloud servers; `BMS` and `Ironic`, bare-metal servers; `IsoImage`, ISO images. `ECS` when not given.",
      "x-error-codes": {
       "enum": "IMG.0024"
      }
     },
     "is_config": {
      "type": "boolean",
      "description": "Whether the system is configured automatically; false when not given."
     },
     "is_quick_import": {
      "type": "boolean",
      "description": "Whether the file is imported as it is, without a conversion; it then needs `os_version`."
     },
     "cmk_id": {
      "$ref": "#/components/schemas/CmkId"
     },
     "hw_firmware_type": {
      "$ref": "#/components/schemas/FirmwareType"
     },
     "architecture": {
      "$ref": "#/components/schemas/Architecture"
     },
     "data_images": {
      "type": "array",
      "maxItems": 3,
      "items": {
       "$ref": "#/components/schemas/DataFile"
      },
      "description": "Files of data disks, at most 3. Each becomes a data-disk image.",
      "x-error-codes": {
       "maxItems": "IMG.0194"
      }
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "max_ram": {
      "$ref": "#/components/schemas/MaxRam"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    }
   },
   "DataDisk": {
    "type": "object",
    "description": "A data disk and the image to be made of it.",
    "required": [
     "name",
     "volume_id"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "volume_id": {
      "$ref": "#/components/schemas/VolumeId"
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    }
   },
   "ImagesFromDataDisks": {
    "title": "From data disks",
    "type": "object",
    "description": "Data-disk images from data disks of one server. Entries of `data_images` override the properties beside the list.",
    "required": [
     "data_images"
    ],
    "properties": {
     "data_images": {
      "type": "array",
      "minItems": 1,
      "maxItems": 23,
      "items": {
       "$ref": "#/components/schemas/DataDisk"
      },
      "description": "The data disks, at most 23."
     },
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Not used: each entry has a name of its own."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "Description of the images that have none of their own."
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "max_ram": {
      "$ref": "#/components/schemas/MaxRam"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    },
    "x-error-codes": {
     "required": "IMG.0021"
    },
    "x-error-texts": {
     "required": "names no source: instance_id, volume_id, image_url or data_images."
    }
   },
   "NewImages": {
    "description": "What the new image is made from: `instance_id` stands for a server, else `volume_id` for a data disk, else `image_url` for a file, else `data_images` for data disks.",
    "anyOf": [
     {
      "$ref": "#/components/schemas/ImageFromServer"
     },
     {
      "$ref": "#/components/schemas/ImageFromVolume"
     },
     {
      "$ref": "#/components/schemas/ImageFromFile"
     },
     {
      "$ref": "#/components/schemas/ImagesFromDataDisks"
     }
    ]
   },
   "JobId": {
    "type": "string",
    "description": "ID of a job, 32 hexadecimal digits in lower case.",
    "pattern": "^[0-9a-f]{32}$",
    "x-error-codes": {
     "pattern": "IMG.0031"
    },
    "x-error-texts": {
     "pattern": "is not 32 hexadecimal digits in lower case."
    }
   },
   "StartedJob": {
    "type": "object",
    "description": "A job that has been started.",
    "required": [
     "job_id"
    ],
    "properties": {
     "job_id": {
      "$ref": "#/components/schemas/JobId"
     }
    }
   },
   "DataDiskSize": {
    "type": "integer",
    "description": "Smallest data disk in GB.",
    "minimum": 1,
    "maximum": 2048,
    "x-error-codes": {
     "minimum": "IMG.0055",
     "maximum": "IMG.0055"
    }
   },
   "NewDataImage": {
    "type": "object",
    "description": "A data-disk image from a file in a bucket.",
    "required": [
     "name",
     "image_url",
     "min_disk"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "image_url": {
      "$ref": "#/components/schemas/BucketObject"
     },
     "min_disk": {
      "$ref": "#/components/schemas/DataDiskSize"
     },
     "os_type": {
      "type": "string",
      "enum": [
       "Linux",
       "Windows"
      ],
      "description": "Family of the operating system; `Linux` when not given.",
      "x-error-codes": {
       "enum": "IMG.0122"
      }
     },
     "cmk_id": {
      "$ref": "#/components/schemas/CmkId"
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    }
   },
   "VaultId": {
    "type": "string",
    "description": "ID of a vault for backups, a UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "x-error-codes": {
     "pattern": "IMG.0184"
    },
    "x-error-texts": {
     "pattern": "is not a UUID in lower case."
    }
   },
   "WholeImageFromServer": {
    "title": "From a server",
    "type": "object",
    "description": "A full-server image from a server.",
    "required": [
     "name",
     "instance_id"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "instance_id": {
      "$ref": "#/components/schemas/ServerId"
     },
     "vault_id": {
      "$ref": "#/components/schemas/VaultId"
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "max_ram": {
      "$ref": "#/components/schemas/MaxRam"
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    },
    "x-error-codes": {
     "required": "IMG.0013"
    }
   },
   "BackupId": {
    "type": "string",
    "description": "ID of a backup, a UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "x-error-codes": {
     "pattern": "IMG.0020"
    },
    "x-error-texts": {
     "pattern": "is not a UUID in lower case."
    }
   },
   "WholeImageFromBackup": {
    "title": "From a backup",
    "type": "object",
    "description": "A full-server image from a backup of a server.",
    "required": [
     "name",
     "backup_id"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "backup_id": {
      "$ref": "#/components/schemas/BackupId"
     },
     "whole_image_type": {
      "type": "string",
      "enum": [
       "CBR",
       "CSBS"
      ],
      "description": "The service that made the backup; `CSBS` when not given.",
      "x-error-codes": {
       "enum": "IMG.0198"
      }
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "max_ram": {
      "$ref": "#/components/schemas/MaxRam"
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    }
   },
   "NewWholeImage": {
    "description": "A full-server image from a server or from a backup.",
    "anyOf": [
     {
      "$ref": "#/components/schemas/WholeImageFromServer"
     },
     {
      "$ref": "#/components/schemas/WholeImageFromBackup"
     }
    ]
   },
   "QuickImport": {
    "type": "object",
    "description": "An image from a file that needs no conversion.",
    "required": [
     "name",
     "image_url",
     "min_disk"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "image_url": {
      "$ref": "#/components/schemas/BucketObject"
     },
     "min_disk": {
      "$ref": "#/components/schemas/NewMinDisk"
     },
     "type": {
      "type": "string",
      "enum": [
       "ECS",
       "BMS",
       "DataImage"
      ],
      "description": "What the image is for: `ECS`, cloud servers; `BMS`, bare-metal servers; `DataImage`, data disks. `ECS` when not given.",
      "x-error-codes": {
       "enum": "IMG.0024"
      }
     },
     "os_version": {
      "$ref": "#/components/schemas/OsVersion"
     },
     "os_type": {
      "$ref": "#/components/schemas/GivenOsType"
     },
     "architecture": {
      "$ref": "#/components/schemas/Architecture"
     },
     "hw_firmware_type": {
      "$ref": "#/components/schemas/FirmwareType"
     },
     "license_type": {
      "type": "string",
      "enum": [
       "platform",
       "byol"
      ],
      "x-clouds": [
       "huawei"
      ],
      "description": "Whose licence a Windows system has."
     },
     "tags": {
      "$ref": "#/components/schemas/DottedTags"
     },
     "image_tags": {
      "$ref": "#/components/schemas/ImageTags"
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     }
    },
    "not": {
     "required": [
      "tags",
      "image_tags"
     ]
    }
   },
   "ImageRegistration": {
    "type": "object",
    "description": "The file that becomes the data of an image.",
    "required": [
     "image_url"
    ],
    "properties": {
     "image_url": {
      "$ref": "#/components/schemas/BucketObject"
     }
    }
   },
   "NewObject": {
    "type": "string",
    "description": "A new object in a bucket, as `bucket:object`, without spaces.",
    "maxLength": 1100,
    "pattern": "^[^:\\s]+:\\S+$",
    "x-error-codes": {
     "maxLength": "IMG.0069",
     "pattern": "IMG.0069"
    },
    "x-error-texts": {
     "pattern": "is not of the form bucket:object, without spaces."
    }
   },
   "ImageExport": {
    "type": "object",
    "description": "Where to write the data of an image, and how.",
    "required": [
     "bucket_url"
    ],
    "properties": {
     "bucket_url": {
      "$ref": "#/components/schemas/NewObject"
     },
     "file_format": {
      "type": "string",
      "enum": [
       "qcow2",
       "vhd",
       "zvhd",
       "vmdk"
      ],
      "description": "Format of the file.",
      "x-error-codes": {
       "enum": "IMG.0072"
      }
     },
     "is_quick_export": {
      "type": "boolean",
      "description": "Whether the data is written as it is stored; false when not given."
     }
    }
   },
   "ImageCopy": {
    "type": "object",
    "description": "The copy of an image.",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the image."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "cmk_id": {
      "type": "string",
      "pattern": "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?$",
      "description": "ID of the key that encrypts the copy, a UUID in lower case; empty for none.",
      "x-error-codes": {
       "pattern": "IMG.0095"
      }
     },
     "enterprise_project_id": {
      "$ref": "#/components/schemas/EnterpriseProjectId"
     }
    },
    "x-error-codes": {
     "required": "IMG.0013"
    }
   },
   "ImageCopyToRegion": {
    "type": "object",
    "description": "The copy of an image in another region.",
    "required": [
     "name",
     "region",
     "project_name",
     "agency_name"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ImageName",
      "description": "Name of the copy."
     },
     "description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the copy."
     },
     "region": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the region that the copy is for.",
      "x-error-codes": {
       "minLength": "IMG.0147"
      }
     },
     "project_name": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the project in that region that owns the copy.",
      "x-error-codes": {
       "minLength": "IMG.0145"
      }
     },
     "agency_name": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the agency by which the service may create images in that project."
     },
     "vault_id": {
      "$ref": "#/components/schemas/VaultId",
      "description": "ID of the vault in that region for the backup of a full-server image. Copying such an image requires it."
     }
    }
   },
   "SetOp": {
    "type": "string",
    "description": "`add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it.",
    "enum": [
     "add",
     "replace"
    ]
   },
   "MinRamValue": {
    "description": "A whole number of MB from 0 to 2147483647, as a JSON number or as decimal digits in a string.",
    "anyOf": [
     {
      "type": "integer"
     },
     {
      "type": "string"
     }
    ],
    "minimum": 0,
    "maximum": 2147483647,
    "pattern": "^[0-9]{1,10}$",
    "x-read-as": "integer",
    "x-error-codes": {
     "minimum": "IMG.0055",
     "maximum": "IMG.0055",
     "pattern": "IMG.0055"
    },
    "x-error-texts": {
     "pattern": "is not a whole number of MB, written with 1 to 10 digits."
    }
   },
   "MaxRamValue": {
    "description": "A whole number of MB from 0 to 2147483647, as a JSON number or as decimal digits in a string; 0 sets no limit.",
    "anyOf": [
     {
      "type": "integer"
     },
     {
      "type": "string"
     }
    ],
    "minimum": 0,
    "maximum": 2147483647,
    "pattern": "^[0-9]{1,10}$",
    "x-read-as": "digits",
    "x-error-codes": {
     "minimum": "IMG.0055",
     "maximum": "IMG.0055",
     "pattern": "IMG.0055"
    },
    "x-error-texts": {
     "pattern": "is not a whole number of MB, written with 1 to 10 digits."
    }
   },
   "RemoveOp": {
    "type": "string",
    "description": "Removes the attribute. The image must have it.",
    "enum": [
     "remove"
    ]
   },
   "AttributeOperation": {
    "description": "Changes one of the service's own attributes. The path decides what the value may be.",
    "oneOf": [
     {
      "title": "Rename",
      "description": "Changes the name.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/name"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/ImageName"
       }
      }
     },
     {
      "title": "Describe",
      "description": "Changes the description, which may be empty.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__description"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/Description"
       }
      }
     },
     {
      "title": "Set the minimum memory",
      "description": "Changes the memory that a server needs.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/min_ram"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/MinRamValue"
       }
      }
     },
     {
      "title": "Set the maximum memory",
      "description": "Changes the memory that a server may have at most.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/max_ram"
        ],
        "x-clouds": {
         "/max_ram": [
          "huawei",
          "otc"
         ]
        }
       },
       "value": {
        "$ref": "#/components/schemas/MaxRamValue"
       }
      }
     },
     {
      "title": "Move to an enterprise project",
      "description": "Changes the enterprise project that the image belongs to.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/enterprise_project_id"
        ],
        "x-clouds": {
         "/enterprise_project_id": [
          "huawei",
          "otc"
         ]
        }
       },
       "value": {
        "$ref": "#/components/schemas/EnterpriseProjectId"
       }
      }
     },
     {
      "title": "Set the boot mode",
      "description": "Changes how a server boots from the image.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/hw_firmware_type"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/FirmwareType"
       }
      }
     },
     {
      "title": "Turn a switch on or off",
      "description": "Changes an attribute that is either on or off.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__is_config_init",
         "/hw_vif_multiqueue_enabled",
         "/__support_amd",
         "/__support_fc_inject"
        ],
        "x-clouds": {
         "/__support_amd": [
          "otc"
         ],
         "/__support_fc_inject": [
          "otc"
         ]
        }
       },
       "value": {
        "$ref": "#/components/schemas/Switch"
       }
      }
     },
     {
      "title": "Set a feature flag",
      "description": "Marks the image as having a feature. Remove the attribute when the image lacks the feature.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__support_kvm",
         "/__support_xen",
         "/__support_diskintensive",
         "/__support_highperformance",
         "/__support_largememory",
         "/__support_xen_hana",
         "/__support_kvm_infiniband",
         "/__support_kvm_hi1822_hisriov",
         "/__support_kvm_hi1822_hivirtionet"
        ],
        "x-clouds": {
         "/__support_kvm": [
          "huawei",
          "seed"
         ],
         "/__support_largememory": [
          "otc"
         ],
         "/__support_xen_hana": [
          "otc"
         ],
         "/__support_kvm_infiniband": [
          "otc"
         ],
         "/__support_kvm_hi1822_hisriov": [
          "otc"
         ],
         "/__support_kvm_hi1822_hivirtionet": [
          "otc"
         ]
        }
       },
       "value": {
        "$ref": "#/components/schemas/FeatureFlag"
       }
      }
     },
     {
      "title": "Set the GPU type on Xen",
      "description": "Names the graphics card of servers on Xen. Excludes the feature flags for Xen and KVM.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__support_xen_gpu_type"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/XenGpuType"
       }
      }
     },
     {
      "title": "Set the GPU type on KVM",
      "description": "Names the graphics card of servers on KVM. Excludes the feature flags for Xen and KVM.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__support_kvm_gpu_type"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/KvmGpuType"
       }
      }
     },
     {
      "title": "Remove an attribute",
      "description": "Removes an attribute. The name and the minimum memory cannot be removed.",
      "type": "object",
      "required": [
       "op",
       "path"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/RemoveOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__description",
         "/__is_config_init",
         "/__support_amd",
         "/__support_diskintensive",
         "/__support_fc_inject",
         "/__support_highperformance",
         "/__support_kvm",
         "/__support_kvm_gpu_type",
         "/__support_kvm_hi1822_hisriov",
         "/__support_kvm_hi1822_hivirtionet",
         "/__support_kvm_infiniband",
         "/__support_largememory",
         "/__support_xen",
         "/__support_xen_gpu_type",
         "/__support_xen_hana",
         "/enterprise_project_id",
         "/hw_firmware_type",
         "/hw_vif_multiqueue_enabled",
         "/max_ram"
        ],
        "x-clouds": {
         "/__support_amd": [
          "otc"
         ],
         "/__support_fc_inject": [
          "otc"
         ],
         "/__support_kvm": [
          "huawei",
          "seed"
         ],
         "/__support_kvm_hi1822_hisriov": [
          "otc"
         ],
         "/__support_kvm_hi1822_hivirtionet": [
          "otc"
         ],
         "/__support_kvm_infiniband": [
          "otc"
         ],
         "/__support_largememory": [
          "otc"
         ],
         "/__support_xen_hana": [
          "otc"
         ],
         "/enterprise_project_id": [
          "huawei",
          "otc"
         ],
         "/max_ram": [
          "huawei",
          "otc"
         ]
        }
       }
      }
     }
    ]
   },
   "ExtensionPath": {
    "type": "string",
    "description": "`/` and the name of an extension attribute: 1 to 255 lower-case letters, digits, `_`, `.`, `:` and `-`, of which the first is a letter, a digit or `_`. Names of the service's own attributes and prefixes are not allowed.",
    "not": {
     "type": "string",
     "anyOf": [
      {
       "pattern": "^/(?:__|_sys_|os_glance_|os_hash_)"
      },
      {
       "enum": [
        "/active_at",
        "/checksum",
        "/container_format",
        "/created_at",
        "/deleted",
        "/deleted_at",
        "/direct_url",
        "/disk_format",
        "/enterprise_project_id",
        "/file",
        "/hw_firmware_type",
        "/hw_vif_multiqueue_enabled",
        "/id",
        "/location",
        "/max_ram",
        "/min_disk",
        "/min_ram",
        "/name",
        "/os_hidden",
        "/os_shutdown_timeout",
        "/owner",
        "/protected",
        "/schema",
        "/self",
        "/size",
        "/status",
        "/tags",
        "/updated_at",
        "/virtual_env_type",
        "/virtual_size",
        "/visibility"
       ]
      }
     ]
    },
    "pattern": "^/[a-z0-9_][a-z0-9_.:-]{0,254}$",
    "x-shape": "^/(?:[^/~]|~[01])+$",
    "x-error-codes": {
     "not": "IMG.0026"
    },
    "x-error-texts": {
     "pattern": "is not / and a name of 1 to 255 lower-case letters, digits, and _ . : -, such as /team."
    }
   },
   "ExtensionValue": {
    "type": "string",
    "description": "At most 65535 bytes of UTF-8, in characters of the Basic Multilingual Plane other than U+0000.",
    "maxLength": 65535,
    "pattern": "^[\\u0001-\\uD7FF\\uE000-\\uFFFF]*$",
    "x-max-bytes": 65535,
    "x-error-texts": {
     "pattern": "has U+0000 or a character outside the Basic Multilingual Plane, such as an emoji."
    }
   },
   "ExtensionOperation": {
    "description": "Changes an extension attribute, which is one that the image's owner defines.",
    "oneOf": [
     {
      "title": "Set an extension attribute",
      "description": "Adds an extension attribute or changes its value.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "$ref": "#/components/schemas/ExtensionPath"
       },
       "value": {
        "$ref": "#/components/schemas/ExtensionValue"
       }
      }
     },
     {
      "title": "Remove an extension attribute",
      "description": "Removes an extension attribute.",
      "type": "object",
      "required": [
       "op",
       "path"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/RemoveOp"
       },
       "path": {
        "$ref": "#/components/schemas/ExtensionPath"
       }
      }
     }
    ]
   },
   "ImagePatch": {
    "type": "array",
    "description": "The changes, applied in order. All of them are made, or none. An empty list changes nothing, not even `updated_at`.",
    "x-check-order": [
     "path",
     "value"
    ],
    "items": {
     "title": "Operation",
     "anyOf": [
      {
       "$ref": "#/components/schemas/AttributeOperation"
      },
      {
       "$ref": "#/components/schemas/ExtensionOperation"
      }
     ]
    }
   },
   "NativeImageList": {
    "type": "object",
    "description": "One page of images, with the path of the next page.",
    "required": [
     "images",
     "first",
     "schema"
    ],
    "properties": {
     "images": {
      "type": "array",
      "description": "The images of this page.",
      "items": {
       "$ref": "#/components/schemas/Image"
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
    }
   },
   "GlanceError": {
    "type": "object",
    "description": "An error of the native part of the service.",
    "required": [
     "code",
     "title",
     "message"
    ],
    "properties": {
     "code": {
      "type": "string",
      "pattern": "^[0-9]{3} .+$",
      "description": "HTTP status and its name, in one string.",
      "examples": [
       "404 Not Found"
      ]
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the HTTP status."
     },
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "What was wrong, for people."
     }
    }
   },
   "ReservedName": {
    "description": "A name that no extension attribute can have: it has a prefix of the service's own names, or it is the name of one of an image's own attributes.",
    "anyOf": [
     {
      "pattern": "^(?:__|_sys_|os_glance_|os_hash_)"
     },
     {
      "enum": [
       "active_at",
       "checksum",
       "container_format",
       "created_at",
       "deleted",
       "deleted_at",
       "direct_url",
       "disk_format",
       "enterprise_project_id",
       "file",
       "hw_firmware_type",
       "hw_vif_multiqueue_enabled",
       "id",
       "location",
       "max_ram",
       "min_disk",
       "min_ram",
       "name",
       "os_hidden",
       "os_shutdown_timeout",
       "owner",
       "protected",
       "schema",
       "self",
       "size",
       "status",
       "tags",
       "updated_at",
       "virtual_env_type",
       "virtual_size",
       "visibility"
      ]
     }
    ]
   },
   "ExtensionName": {
    "description": "The name of an extension attribute: 1 to 255 lower-case letters, digits, `_`, `.`, `:` and `-`, of which the first is a letter, a digit or `_`. Names of the service's own attributes and prefixes are not allowed.",
    "not": {
     "$ref": "#/components/schemas/ReservedName"
    },
    "pattern": "^[a-z0-9_][a-z0-9_.:-]{0,254}$",
    "x-error-codes": {
     "not": "IMG.0026"
    },
    "x-error-texts": {
     "pattern": "does not have 1 to 255 lower-case letters, digits, and _ . : -, of which the first is a letter, a digit or _."
    }
   },
   "NativeImageName": {
    "type": "string",
    "description": "1 to 255 characters of the Basic Multilingual Plane, none of them a control character.",
    "minLength": 1,
    "maxLength": 255,
    "pattern": "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]*$",
    "x-error-codes": {
     "minLength": "IMG.0013",
     "maxLength": "IMG.0002",
     "pattern": "IMG.0003"
    },
    "x-error-texts": {
     "pattern": "has a control character, or a character outside the Basic Multilingual Plane, such as an emoji."
    }
   },
   "VisibilityValue": {
    "type": "string",
    "description": "Which projects see the image. Only administrators of a cloud can make an image `public` or `community`.",
    "allOf": [
     {
      "enum": [
       "private",
       "shared",
       "public",
       "community"
      ]
     },
     {
      "enum": [
       "private",
       "shared"
      ],
      "x-error-codes": {
       "enum": "IMG.0026"
      }
     }
    ]
   },
   "ImageCreate": {
    "type": "object",
    "description": "Metadata of a new image. `__os_version` decides `__os_type`, `__platform` and `__os_bit`. Properties that are not listed here become extension attributes, with the same rules as in a patch.",
    "properties": {
     "name": {
      "$ref": "#/components/schemas/NativeImageName"
     },
     "__os_version": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255,
      "pattern": "^[\\u0001-\\uD7FF\\uE000-\\uFFFF]*$",
      "description": "Operating system and its version; `Other Linux(64 bit)` when not given.",
      "examples": [
       "Ubuntu 14.04 server 64bit"
      ]
     },
     "__description": {
      "$ref": "#/components/schemas/Description",
      "description": "What the owner says about the image."
     },
     "visibility": {
      "$ref": "#/components/schemas/VisibilityValue",
      "description": "`private` when not given; `shared` allows members."
     },
     "protected": {
      "type": "boolean",
      "description": "A protected image cannot be deleted; false when not given."
     },
     "os_hidden": {
      "type": "boolean",
      "description": "Whether native lists leave the image out."
     },
     "container_format": {
      "type": "string",
      "enum": [
       "bare"
      ],
      "description": "Container format of the data; `bare` when not given."
     },
     "disk_format": {
      "type": "string",
      "enum": [
       "zvhd2",
       "vhd",
       "zvhd",
       "raw",
       "qcow2"
      ],
      "description": "Format of the disk; `zvhd2` when not given."
     },
     "tags": {
      "$ref": "#/components/schemas/Tags",
      "description": "Tags of the image, at most 10.",
      "maxItems": 10
     },
     "min_ram": {
      "$ref": "#/components/schemas/MinRam"
     },
     "min_disk": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1024,
      "description": "Smallest system disk in GB; 40 when not given."
     }
    },
    "additionalProperties": {
     "$ref": "#/components/schemas/ExtensionValue"
    },
    "propertyNames": {
     "if": {
      "enum": [
       "name",
       "__os_version",
       "__description",
       "visibility",
       "protected",
       "os_hidden",
       "container_format",
       "disk_format",
       "tags",
       "min_ram",
       "min_disk"
      ]
     },
     "else": {
      "$ref": "#/components/schemas/ExtensionName"
     }
    }
   },
   "MicroTime": {
    "type": "string",
    "description": "A time in UTC, with microseconds and without a zone.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}$"
   },
   "V1Image": {
    "type": "object",
    "description": "An image in the form of the first version. Attributes that it does not know are in `properties`.",
    "required": [
     "id",
     "name",
     "status",
     "is_public",
     "protected",
     "deleted",
     "deleted_at",
     "owner",
     "container_format",
     "size",
     "virtual_size",
     "checksum",
     "min_disk",
     "min_ram",
     "created_at",
     "updated_at",
     "properties"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ImageId"
     },
     "name": {
      "type": "string",
      "description": "Name of the image; empty when it has none."
     },
     "status": {
      "$ref": "#/components/schemas/ImageStatus"
     },
     "is_public": {
      "type": "boolean",
      "description": "Whether every project sees the image."
     },
     "protected": {
      "type": "boolean",
      "description": "Whether the image cannot be deleted."
     },
     "deleted": {
      "type": "boolean",
      "description": "Always false: a deleted image is not shown."
     },
     "deleted_at": {
      "type": [
       "string",
       "null"
      ],
      "description": "Always null."
     },
     "owner": {
      "$ref": "#/components/schemas/ProjectId",
      "description": "ID of the project that owns the image."
     },
     "container_format": {
      "type": "string",
      "description": "Container format of the data."
     },
     "disk_format": {
      "$ref": "#/components/schemas/DiskFormat"
     },
     "size": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "minimum": 0,
      "description": "Bytes of the data; null while there are none."
     },
     "virtual_size": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "minimum": 0,
      "description": "Size of the disk in bytes; null when it is not known."
     },
     "checksum": {
      "type": [
       "string",
       "null"
      ],
      "description": "MD5 of the data; null while there are none."
     },
     "min_disk": {
      "type": "integer",
      "minimum": 0,
      "description": "Smallest system disk in GB."
     },
     "min_ram": {
      "type": "integer",
      "minimum": 0,
      "description": "Least memory in MB."
     },
     "created_at": {
      "$ref": "#/components/schemas/MicroTime"
     },
     "updated_at": {
      "$ref": "#/components/schemas/MicroTime"
     },
     "properties": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "Other attributes, as strings."
     }
    }
   },
   "V1ImageList": {
    "type": "object",
    "description": "One page of images.",
    "required": [
     "images"
    ],
    "properties": {
     "images": {
      "type": "array",
      "description": "The images of this page.",
      "items": {
       "$ref": "#/components/schemas/V1Image"
      }
     }
    }
   },
   "ImageDelete": {
    "type": "object",
    "description": "What else to delete.",
    "properties": {
     "delete_backup": {
      "type": "boolean",
      "description": "Whether to delete the backup of a full-server image, too; false when not given. Other images have none. The server of this project has no backups to delete."
     }
    }
   },
   "NativeAttributeOperation": {
    "description": "Changes one of the service's own attributes natively. The path decides what the value may be.",
    "oneOf": [
     {
      "title": "Rename",
      "description": "Changes the name.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/name"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/NativeImageName"
       }
      }
     },
     {
      "title": "Describe",
      "description": "Changes the description, which may be empty.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__description"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/Description"
       }
      }
     },
     {
      "title": "Set the tags",
      "description": "Replaces all tags of the image, of which it can have 10. Repeated ones count once.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/tags"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/Tags",
        "maxItems": 10
       }
      }
     },
     {
      "title": "Protect",
      "description": "Protects the image from deletion, or ends that.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/protected"
        ]
       },
       "value": {
        "type": "boolean"
       }
      }
     },
     {
      "title": "Hide",
      "description": "Leaves the image out of native lists, or ends that.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/os_hidden"
        ]
       },
       "value": {
        "type": "boolean"
       }
      }
     },
     {
      "title": "Set the visibility",
      "description": "Begins or ends the sharing of the image. `private` removes all members.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/visibility"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/VisibilityValue"
       }
      }
     },
     {
      "title": "Set the minimum memory",
      "description": "Changes the memory that a server needs.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/min_ram"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/MinRam"
       }
      }
     },
     {
      "title": "Set the minimum disk",
      "description": "Changes the smallest system disk, in GB, that holds the image.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/min_disk"
        ]
       },
       "value": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647
       }
      }
     },
     {
      "title": "Set the container format",
      "description": "Changes the container format of a `queued` image.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/container_format"
        ]
       },
       "value": {
        "type": "string",
        "enum": [
         "bare"
        ]
       }
      }
     },
     {
      "title": "Set the disk format",
      "description": "Changes the format of the disk of a `queued` image.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/disk_format"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/DiskFormat"
       }
      }
     },
     {
      "title": "Set the boot mode",
      "description": "Changes how a server boots from the image.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/hw_firmware_type"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/FirmwareType"
       }
      }
     },
     {
      "title": "Turn the queues of network cards on or off",
      "description": "Changes whether network cards may use several queues.",
      "type": "object",
      "required": [
       "op",
       "path",
       "value"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/SetOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/hw_vif_multiqueue_enabled"
        ]
       },
       "value": {
        "$ref": "#/components/schemas/Switch"
       }
      }
     },
     {
      "title": "Remove an attribute",
      "description": "Removes an attribute that not every image has.",
      "type": "object",
      "required": [
       "op",
       "path"
      ],
      "properties": {
       "op": {
        "$ref": "#/components/schemas/RemoveOp"
       },
       "path": {
        "type": "string",
        "enum": [
         "/__description",
         "/hw_firmware_type",
         "/hw_vif_multiqueue_enabled"
        ]
       }
      }
     }
    ]
   },
   "NativeImagePatch": {
    "type": "array",
    "description": "The changes, applied in order. All of them are made, or none. An empty list changes nothing, not even `updated_at`.",
    "x-check-order": [
     "path",
     "value"
    ],
    "items": {
     "title": "Operation",
     "anyOf": [
      {
       "$ref": "#/components/schemas/NativeAttributeOperation"
      },
      {
       "$ref": "#/components/schemas/ExtensionOperation"
      }
     ]
    }
   },
   "AttributePointer": {
    "type": "string",
    "description": "A JSON pointer (RFC 6901) of one level, `/` and a name in which `~1` stands for `/` and `~0` for `~`.",
    "pattern": "^/(?:[^/~]|~[01])+$",
    "x-check": "shape",
    "x-error-texts": {
     "pattern": "is not / and a name, such as /name."
    }
   },
   "OldNativeImagePatch": {
    "type": "array",
    "description": "The changes in Glance's older form, in which the path is the value of a member called like the operation. They have the rules of the newer form.",
    "x-check-order": [
     "path",
     "value"
    ],
    "items": {
     "title": "Operation",
     "type": "object",
     "properties": {
      "add": {
       "$ref": "#/components/schemas/AttributePointer"
      },
      "replace": {
       "$ref": "#/components/schemas/AttributePointer"
      },
      "remove": {
       "$ref": "#/components/schemas/AttributePointer"
      },
      "value": {
       "description": "The new value, for `add` and `replace`."
      }
     },
     "oneOf": [
      {
       "required": [
        "add",
        "value"
       ]
      },
      {
       "required": [
        "replace",
        "value"
       ]
      },
      {
       "required": [
        "remove"
       ]
      }
     ],
     "x-check": "shape"
    }
   },
   "MemberId": {
    "type": "string",
    "description": "ID of a project that an image is shared with: 1 to 255 characters of the Basic Multilingual Plane other than U+0000.",
    "maxLength": 255,
    "pattern": "^[\\u0001-\\uD7FF\\uE000-\\uFFFF]+$",
    "x-error-texts": {
     "pattern": "is empty, or has U+0000 or a character outside the Basic Multilingual Plane, such as an emoji."
    }
   },
   "MemberStatus": {
    "type": "string",
    "description": "What the member decided. `pending`: nothing yet. `accepted`: the image is in its lists. `rejected`: the image is not in its lists.",
    "enum": [
     "pending",
     "accepted",
     "rejected"
    ]
   },
   "Member": {
    "type": "object",
    "description": "A project that an image is shared with.",
    "required": [
     "member_id",
     "image_id",
     "status",
     "created_at",
     "updated_at",
     "schema"
    ],
    "properties": {
     "member_id": {
      "$ref": "#/components/schemas/MemberId",
      "readOnly": true,
      "description": "ID of the project that the image is shared with."
     },
     "image_id": {
      "$ref": "#/components/schemas/ImageId",
      "readOnly": true,
      "description": "ID of the image."
     },
     "status": {
      "$ref": "#/components/schemas/MemberStatus"
     },
     "created_at": {
      "$ref": "#/components/schemas/Time",
      "readOnly": true,
      "description": "When the image was shared with the project, in UTC."
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time",
      "readOnly": true,
      "description": "When the status was last set, in UTC."
     },
     "schema": {
      "type": "string",
      "readOnly": true,
      "description": "Path of the schema of a member, `/v2/schemas/member`."
     }
    }
   },
   "MemberList": {
    "type": "object",
    "description": "Members of an image.",
    "required": [
     "members",
     "schema"
    ],
    "properties": {
     "members": {
      "type": "array",
      "description": "The members that the caller sees, sorted by their IDs.",
      "items": {
       "$ref": "#/components/schemas/Member"
      }
     },
     "schema": {
      "type": "string",
      "description": "Path of the schema of a list of members, `/v2/schemas/members`."
     }
    }
   },
   "MemberCreate": {
    "type": "object",
    "description": "The project to share an image with.",
    "required": [
     "member"
    ],
    "properties": {
     "member": {
      "$ref": "#/components/schemas/MemberId"
     }
    }
   },
   "MemberUpdate": {
    "type": "object",
    "description": "What a project decides about an image that is shared with it.",
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "$ref": "#/components/schemas/MemberStatus"
     }
    }
   },
   "TagName": {
    "type": "string",
    "description": "A bare tag: 1 to 255 characters of the Basic Multilingual Plane other than U+0000 and the equals sign, which parts key and value of other tags.",
    "maxLength": 255,
    "pattern": "^[\\u0001-<>-\\uD7FF\\uE000-\\uFFFF]+$",
    "x-error-codes": {
     "maxLength": "IMG.0001",
     "pattern": "IMG.0001"
    },
    "x-error-texts": {
     "pattern": "is empty, or has an equals sign, U+0000 or a character outside the Basic Multilingual Plane."
    }
   },
   "ShownTag": {
    "type": "object",
    "description": "A tag of a key and a value.",
    "required": [
     "key",
     "value"
    ],
    "properties": {
     "key": {
      "type": "string",
      "description": "The part of the tag before its first equals sign."
     },
     "value": {
      "type": "string",
      "description": "The part after it; empty for a key alone."
     }
    }
   },
   "ImageTagList": {
    "type": "object",
    "description": "The tags of an image.",
    "required": [
     "tags"
    ],
    "properties": {
     "tags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ShownTag"
      },
      "description": "The tags, in the order in which the image has them."
     }
    }
   },
   "TagToAdd": {
    "type": "object",
    "description": "A tag to be added.",
    "required": [
     "tag"
    ],
    "properties": {
     "tag": {
      "$ref": "#/components/schemas/ImageTag"
     }
    }
   },
   "AddedTags": {
    "title": "Add tags",
    "type": "object",
    "description": "Tags to be added, or whose values are changed.",
    "required": [
     "action",
     "tags"
    ],
    "properties": {
     "action": {
      "type": "string",
      "enum": [
       "create"
      ],
      "description": "What to do."
     },
     "tags": {
      "$ref": "#/components/schemas/ImageTags",
      "minItems": 1,
      "description": "Tags of keys and values, 1 to 10."
     }
    }
   },
   "TagToRemove": {
    "type": "object",
    "description": "A tag by its key. The value is not compared.",
    "required": [
     "key"
    ],
    "properties": {
     "key": {
      "type": "string",
      "minLength": 1,
      "maxLength": 127,
      "description": "Key of the tag.",
      "x-error-codes": {
       "minLength": "IMG.0115",
       "maxLength": "IMG.0115"
      }
     },
     "value": {
      "type": "string",
      "maxLength": 255,
      "description": "Not used.",
      "x-error-codes": {
       "maxLength": "IMG.0115"
      }
     }
    },
    "x-error-codes": {
     "required": "IMG.0115"
    }
   },
   "RemovedTags": {
    "title": "Remove tags",
    "type": "object",
    "description": "Tags to be removed, by their keys.",
    "required": [
     "action",
     "tags"
    ],
    "properties": {
     "action": {
      "type": "string",
      "enum": [
       "delete"
      ],
      "description": "What to do."
     },
     "tags": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/TagToRemove"
      },
      "description": "Tags by their keys, 1 to 100."
     }
    }
   },
   "ChangedTags": {
    "description": "Tags to be added or removed, all at once.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/AddedTags"
     },
     {
      "$ref": "#/components/schemas/RemovedTags"
     }
    ]
   },
   "TagsToRemove": {
    "type": "object",
    "description": "Tags to be removed, by their keys.",
    "required": [
     "tags"
    ],
    "properties": {
     "tags": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/TagToRemove"
      },
      "description": "Tags by their keys, 1 to 100."
     }
    }
   },
   "TagList": {
    "type": "object",
    "description": "Tags of several images.",
    "required": [
     "tags"
    ],
    "properties": {
     "tags": {
      "$ref": "#/components/schemas/Tags",
      "description": "The tags, each once, `key=value` or a bare key."
     }
    }
   },
   "TagOfImage": {
    "title": "As an object",
    "type": "object",
    "description": "A tag of an image, as an object.",
    "required": [
     "image_id",
     "image_tag"
    ],
    "properties": {
     "image_id": {
      "$ref": "#/components/schemas/ImageId"
     },
     "image_tag": {
      "$ref": "#/components/schemas/ImageTag"
     }
    }
   },
   "DottedTagOfImage": {
    "title": "As text",
    "type": "object",
    "description": "A tag of an image, as `key.value`.",
    "required": [
     "image_id",
     "tag"
    ],
    "properties": {
     "image_id": {
      "$ref": "#/components/schemas/ImageId"
     },
     "tag": {
      "$ref": "#/components/schemas/DottedTag"
     }
    }
   },
   "ChangedTag": {
    "description": "A tag of an image, in one of two notations.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/TagOfImage"
     },
     {
      "$ref": "#/components/schemas/DottedTagOfImage"
     }
    ]
   },
   "KeyWithValues": {
    "type": "object",
    "description": "A key of tags, with its values.",
    "required": [
     "key",
     "values"
    ],
    "properties": {
     "key": {
      "type": "string",
      "description": "The part of tags before their first equals sign."
     },
     "values": {
      "type": "array",
      "description": "The different values in alphabetical order. A key alone has an empty value.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "ProjectTagList": {
    "type": "object",
    "description": "The tags of a project's images.",
    "required": [
     "tags"
    ],
    "properties": {
     "tags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/KeyWithValues"
      },
      "description": "The keys, in alphabetical order."
     }
    }
   },
   "TagChoice": {
    "type": "object",
    "description": "A key of tags with some of its values. Their characters are not checked, since older tags may have others.",
    "required": [
     "key",
     "values"
    ],
    "properties": {
     "key": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "description": "Key of the tag.",
      "x-error-codes": {
       "minLength": "IMG.0115",
       "maxLength": "IMG.0115"
      }
     },
     "values": {
      "type": "array",
      "maxItems": 10,
      "description": "Values, at most 10, of which a tag has one. An empty list stands for any value.",
      "items": {
       "type": "string",
       "maxLength": 255,
       "x-error-codes": {
        "maxLength": "IMG.0115"
       }
      },
      "x-error-codes": {
       "maxItems": "IMG.0115"
      }
     }
    },
    "x-error-codes": {
     "required": "IMG.0115"
    }
   },
   "TagChoices": {
    "type": "array",
    "description": "Keys of tags with values, 1 to 10. No key comes twice.",
    "minItems": 1,
    "maxItems": 10,
    "items": {
     "$ref": "#/components/schemas/TagChoice"
    },
    "x-error-codes": {
     "minItems": "IMG.0115",
     "maxItems": "IMG.0115"
    }
   },
   "ImageMatch": {
    "type": "object",
    "description": "A condition on the name or the ID of an image.",
    "required": [
     "key",
     "value"
    ],
    "properties": {
     "key": {
      "type": "string",
      "enum": [
       "resource_name",
       "resource_id"
      ],
      "description": "What is compared."
     },
     "value": {
      "type": "string",
      "maxLength": 255,
      "description": "A part of the name, in the same case; an empty text stands for an empty name. The ID is given as a whole."
     }
    }
   },
   "TagSearch": {
    "type": "object",
    "description": "Conditions on images, all of which must be met, and what to do with the images that meet them.",
    "required": [
     "action"
    ],
    "properties": {
     "action": {
      "type": "string",
      "enum": [
       "filter",
       "count"
      ],
      "description": "Whether to list the images or to count them."
     },
     "tags": {
      "$ref": "#/components/schemas/TagChoices",
      "description": "Images with all of these keys, each with one of its values."
     },
     "tags_any": {
      "$ref": "#/components/schemas/TagChoices",
      "description": "Images with at least one of these keys and one of its values."
     },
     "not_tags": {
      "$ref": "#/components/schemas/TagChoices",
      "description": "Images that `tags` with this list would not find."
     },
     "not_tags_any": {
      "$ref": "#/components/schemas/TagChoices",
      "description": "Images that `tags_any` with this list would not find."
     },
     "without_any_tag": {
      "type": "boolean",
      "description": "With `true`, images without any tag; the four lists of tags are ignored then."
     },
     "matches": {
      "type": "array",
      "minItems": 1,
      "maxItems": 2,
      "items": {
       "$ref": "#/components/schemas/ImageMatch"
      },
      "description": "Conditions on the name and the ID, one of each."
     },
     "limit": {
      "type": "string",
      "pattern": "^([1-9]\\d{0,2}|1000)$",
      "x-error-texts": {
       "pattern": "is not a number from 1 to 1000 without leading zeros."
      },
      "description": "Most images on a page, 1 to 1000 in digits; 10 when not given. Ignored when `action` is `count`."
     },
     "offset": {
      "type": "string",
      "pattern": "^\\d{1,9}$",
      "x-error-texts": {
       "pattern": "is not a number of 1 to 9 digits."
      },
      "description": "How many images come before those of the page, in digits; 0 when not given. Ignored when `action` is `count`."
     }
    }
   },
   "TaggedImageDetail": {
    "type": "object",
    "description": "More about an image that was found by its tags.",
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "$ref": "#/components/schemas/ImageStatus"
     }
    }
   },
   "TaggedImage": {
    "type": "object",
    "description": "An image that was found by its tags.",
    "required": [
     "resource_id",
     "resource_name",
     "resource_detail",
     "tags"
    ],
    "properties": {
     "resource_id": {
      "$ref": "#/components/schemas/ImageId"
     },
     "resource_name": {
      "type": "string",
      "description": "Name of the image; empty when it has none."
     },
     "resource_detail": {
      "$ref": "#/components/schemas/TaggedImageDetail"
     },
     "tags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ShownTag"
      },
      "description": "The tags, in the order in which the image has them."
     }
    }
   },
   "TaggedImageList": {
    "type": "object",
    "description": "Images that were found by their tags.",
    "required": [
     "total_count"
    ],
    "properties": {
     "total_count": {
      "type": "integer",
      "minimum": 0,
      "description": "How many images meet the conditions, on all pages."
     },
     "resources": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TaggedImage"
      },
      "description": "The images of the page; absent with `count`."
     }
    }
   },
   "ImagesToShare": {
    "type": "array",
    "description": "IDs of 1 to 100 images.",
    "minItems": 1,
    "maxItems": 100,
    "items": {
     "$ref": "#/components/schemas/ImageId"
    }
   },
   "DecidedMembers": {
    "type": "object",
    "description": "Images that are shared with a project, and what it decides about them.",
    "required": [
     "images",
     "project_id",
     "status"
    ],
    "properties": {
     "images": {
      "$ref": "#/components/schemas/ImagesToShare"
     },
     "project_id": {
      "type": "string",
      "description": "ID of the caller's project."
     },
     "status": {
      "type": "string",
      "enum": [
       "accepted",
       "rejected"
      ],
      "description": "What the project decides."
     },
     "vault_id": {
      "$ref": "#/components/schemas/VaultId",
      "description": "ID of the vault for the backup of a full-server image. Accepting such an image requires it."
     }
    }
   },
   "TargetProject": {
    "type": "string",
    "description": "ID of a project to share images with: 1 to 255 characters of the Basic Multilingual Plane other than U+0000.",
    "pattern": "^[\\u0001-\\uD7FF\\uE000-\\uFFFF]{1,255}$",
    "x-error-codes": {
     "pattern": "IMG.0067"
    },
    "x-error-texts": {
     "pattern": "is empty, is longer than 255 characters, or has U+0000 or a character outside the Basic Multilingual Plane, such as an emoji."
    }
   },
   "TargetProjects": {
    "type": "array",
    "description": "IDs of 1 to 128 projects.",
    "minItems": 1,
    "maxItems": 128,
    "items": {
     "$ref": "#/components/schemas/TargetProject"
    },
    "x-error-codes": {
     "maxItems": "IMG.0088"
    }
   },
   "AddedMembers": {
    "type": "object",
    "description": "Images, and the projects to share each of them with.",
    "required": [
     "images",
     "projects"
    ],
    "properties": {
     "images": {
      "$ref": "#/components/schemas/ImagesToShare"
     },
     "projects": {
      "$ref": "#/components/schemas/TargetProjects"
     },
     "domains": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "maxItems": 0,
      "description": "IDs of accounts to share the images with. Here the list has to be empty.",
      "x-clouds": [
       "huawei"
      ],
      "x-error-codes": {
       "maxItems": "IMG.0105"
      }
     },
     "organizations": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "maxItems": 0,
      "description": "URNs of organizations to share the images with. Here the list has to be empty.",
      "x-clouds": [
       "huawei"
      ],
      "x-error-codes": {
       "maxItems": "IMG.0105"
      }
     }
    }
   },
   "RemovedMembers": {
    "type": "object",
    "description": "Images, and the projects that each of them is no longer shared with.",
    "required": [
     "images",
     "projects"
    ],
    "properties": {
     "images": {
      "$ref": "#/components/schemas/ImagesToShare"
     },
     "projects": {
      "$ref": "#/components/schemas/TargetProjects"
     },
     "domains": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "maxItems": 0,
      "description": "IDs of accounts that no longer receive the images. Here the list has to be empty.",
      "x-clouds": [
       "huawei"
      ],
      "x-error-codes": {
       "maxItems": "IMG.0105"
      }
     },
     "organizations": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "maxItems": 0,
      "description": "URNs of organizations that no longer receive the images. Here the list has to be empty.",
      "x-clouds": [
       "huawei"
      ],
      "x-error-codes": {
       "maxItems": "IMG.0105"
      }
     }
    }
   },
   "MemberType": {
    "type": "string",
    "description": "What the image is shared with.",
    "enum": [
     "project",
     "domain",
     "organization"
    ],
    "x-enumDescriptions": {
     "project": "A project.",
     "domain": "An account with all its projects.",
     "organization": "An organization with all its accounts."
    }
   },
   "ImageMember": {
    "type": "object",
    "description": "A project that an image is shared with.",
    "required": [
     "member_id",
     "member_type",
     "image_id",
     "status",
     "created_at",
     "updated_at",
     "schema"
    ],
    "properties": {
     "member_id": {
      "$ref": "#/components/schemas/MemberId",
      "description": "ID of the project that the image is shared with."
     },
     "member_type": {
      "$ref": "#/components/schemas/MemberType"
     },
     "image_id": {
      "$ref": "#/components/schemas/ImageId",
      "description": "ID of the image."
     },
     "status": {
      "$ref": "#/components/schemas/MemberStatus"
     },
     "created_at": {
      "$ref": "#/components/schemas/Time",
      "description": "When the image was shared with the project, in UTC."
     },
     "updated_at": {
      "$ref": "#/components/schemas/Time",
      "description": "When the status was last set, in UTC."
     },
     "schema": {
      "type": "string",
      "description": "Path of the schema of a member, `/v2/schemas/member`."
     },
     "urn": {
      "type": "string",
      "description": "URN of the organization, for a member of that type.",
      "x-clouds": [
       "huawei"
      ]
     }
    }
   },
   "PageInfo": {
    "type": "object",
    "description": "Where a page stands in its list.",
    "required": [
     "current_count"
    ],
    "properties": {
     "next_marker": {
      "type": "string",
      "description": "The `marker` of the next page; absent on the last page."
     },
     "current_count": {
      "type": "integer",
      "minimum": 0,
      "description": "Number of members on the page."
     }
    }
   },
   "ImageMemberList": {
    "type": "object",
    "description": "A page of the members of an image.",
    "required": [
     "members",
     "schema",
     "page_info"
    ],
    "properties": {
     "members": {
      "type": "array",
      "description": "The members that the caller sees, sorted by their IDs.",
      "items": {
       "$ref": "#/components/schemas/ImageMember"
      }
     },
     "schema": {
      "type": "string",
      "description": "Path of the schema of a list of members, `/v2/schemas/members`."
     },
     "page_info": {
      "$ref": "#/components/schemas/PageInfo"
     }
    }
   },
   "JobStatus": {
    "type": "string",
    "description": "State of a job. `INIT`: it waits. `RUNNING`: it is under way. `SUCCESS`: it is done. `FAIL`: it failed, and `error_code` and `fail_reason` say why.",
    "enum": [
     "INIT",
     "RUNNING",
     "SUCCESS",
     "FAIL"
    ]
   },
   "JobType": {
    "type": "string",
    "description": "What a job does.",
    "enum": [
     "imsCreateImageByInstance",
     "imsImportImageJob",
     "imsImportOvaImageJob",
     "imsVolumeCreateImageJob",
     "imsVolumesToSysDataImagesJob",
     "imsCopyVolumeToImageJob",
     "imsImportDataImageJob",
     "imsCreateWholeImageByInstanceJob",
     "imsCreateWholeImageByBackupJob",
     "imsNativeImportImageJob",
     "imsNativeExportImageJob",
     "imsCopyImageInRegionJob",
     "imsCopyImageCrossRegionJob",
     "imsAddImageMembersJob",
     "imsUpdateImageMembersJob",
     "imsDelImageMembersJob"
    ],
    "x-enumDescriptions": {
     "imsCreateImageByInstance": "Creates a system-disk image from a server.",
     "imsImportImageJob": "Creates an image from a file in a bucket.",
     "imsImportOvaImageJob": "Creates a system-disk image and data-disk images from files. It has a sub-job for each.",
     "imsVolumeCreateImageJob": "Creates a system-disk image from a data disk.",
     "imsVolumesToSysDataImagesJob": "Creates data-disk images from the data disks of a server. It has a sub-job for each.",
     "imsCopyVolumeToImageJob": "Creates one data-disk image from a data disk, as a sub-job.",
     "imsImportDataImageJob": "Creates a data-disk image from a file in a bucket.",
     "imsCreateWholeImageByInstanceJob": "Creates a full-server image from a server.",
     "imsCreateWholeImageByBackupJob": "Creates a full-server image from a backup.",
     "imsNativeImportImageJob": "Registers a file in a bucket as the data of an image.",
     "imsNativeExportImageJob": "Exports an image to a bucket.",
     "imsCopyImageInRegionJob": "Copies an image.",
     "imsCopyImageCrossRegionJob": "Copies an image to another region.",
     "imsAddImageMembersJob": "Shares images with projects.",
     "imsUpdateImageMembersJob": "Accepts or rejects images.",
     "imsDelImageMembersJob": "Stops sharing images with projects."
    }
   },
   "MilliTime": {
    "type": "string",
    "format": "date-time",
    "description": "A time in UTC, with milliseconds.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
   },
   "SubJob": {
    "type": "object",
    "description": "A part of a job.",
    "required": [
     "status",
     "job_id",
     "job_type",
     "begin_time",
     "end_time",
     "error_code",
     "fail_reason",
     "entities"
    ],
    "properties": {
     "status": {
      "$ref": "#/components/schemas/JobStatus"
     },
     "job_id": {
      "$ref": "#/components/schemas/JobId"
     },
     "job_type": {
      "$ref": "#/components/schemas/JobType"
     },
     "begin_time": {
      "$ref": "#/components/schemas/MilliTime",
      "description": "When the job was started, in UTC."
     },
     "end_time": {
      "type": "string",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)?$",
      "description": "When the job ended, in UTC with milliseconds; empty until then."
     },
     "error_code": {
      "type": [
       "string",
       "null"
      ],
      "description": "Code of the error of a failed job; else null."
     },
     "fail_reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why the job failed; else null."
     },
     "entities": {
      "type": "object",
      "description": "What the sub-job works on.",
      "properties": {
       "image_id": {
        "$ref": "#/components/schemas/ImageId",
        "description": "The new image, once the sub-job has succeeded."
       },
       "image_name": {
        "type": "string",
        "description": "Name of the new image."
       }
      }
     }
    }
   },
   "MemberResult": {
    "type": "object",
    "description": "What became of one image and project in a job that shares images.",
    "required": [
     "image_id",
     "project_id",
     "status"
    ],
    "properties": {
     "image_id": {
      "$ref": "#/components/schemas/ImageId",
      "description": "ID of the image."
     },
     "project_id": {
      "type": "string",
      "description": "ID of the project."
     },
     "status": {
      "type": "string",
      "enum": [
       "success",
       "failed"
      ],
      "description": "`success` when the image has changed as requested, `failed` when it has not."
     }
    }
   },
   "JobEntities": {
    "type": "object",
    "description": "What a job works on. The ID of a new image is here once the job has succeeded.",
    "properties": {
     "image_id": {
      "$ref": "#/components/schemas/ImageId",
      "description": "The new image, or the first of several."
     },
     "image_name": {
      "type": "string",
      "description": "Name of the new image."
     },
     "current_task": {
      "type": "string",
      "description": "What the job does at the moment."
     },
     "process_percent": {
      "type": "number",
      "minimum": 0,
      "maximum": 1,
      "description": "How much is done, from 0 to 1."
     },
     "sub_jobs_list": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/JobId"
      },
      "description": "IDs of the sub-jobs."
     },
     "sub_jobs_result": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SubJob"
      },
      "description": "The sub-jobs, one for each new image."
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MemberResult"
      },
      "description": "What became of each image and project, in a job that shares images. Until its end, only images that are done are here."
     }
    }
   },
   "Job": {
    "type": "object",
    "description": "A job, the work that a request has started.",
    "required": [
     "status",
     "job_id",
     "job_type",
     "begin_time",
     "end_time",
     "error_code",
     "fail_reason",
     "entities"
    ],
    "properties": {
     "status": {
      "$ref": "#/components/schemas/JobStatus"
     },
     "job_id": {
      "$ref": "#/components/schemas/JobId"
     },
     "job_type": {
      "$ref": "#/components/schemas/JobType"
     },
     "begin_time": {
      "$ref": "#/components/schemas/MilliTime",
      "description": "When the job was started, in UTC."
     },
     "end_time": {
      "type": "string",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)?$",
      "description": "When the job ended, in UTC with milliseconds; empty until then."
     },
     "error_code": {
      "type": [
       "string",
       "null"
      ],
      "description": "Code of the error of a failed job; else null."
     },
     "fail_reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why the job failed; else null."
     },
     "entities": {
      "$ref": "#/components/schemas/JobEntities"
     }
    }
   },
   "OperatingSystem": {
    "type": "object",
    "description": "An operating system.",
    "required": [
     "platform",
     "os_version_key",
     "os_version",
     "os_bit",
     "os_type"
    ],
    "properties": {
     "platform": {
      "type": "string",
      "description": "The platform, such as `Ubuntu`."
     },
     "os_version_key": {
      "type": "string",
      "description": "Its key, which is the same as `os_version`."
     },
     "os_version": {
      "type": "string",
      "description": "Its full name."
     },
     "os_bit": {
      "type": "integer",
      "enum": [
       32,
       64
      ],
      "description": "Whether it has 32 or 64 bits. Images have this as a string."
     },
     "os_type": {
      "$ref": "#/components/schemas/OsType"
     }
    }
   },
   "OsPlatform": {
    "type": "object",
    "description": "The operating systems of a platform.",
    "required": [
     "platform",
     "version_list"
    ],
    "properties": {
     "platform": {
      "type": "string",
      "description": "The platform, such as `Ubuntu`."
     },
     "version_list": {
      "type": "array",
      "minItems": 1,
      "description": "Its operating systems.",
      "items": {
       "$ref": "#/components/schemas/OperatingSystem"
      }
     }
    }
   },
   "OsPlatformList": {
    "type": "array",
    "description": "Operating systems by platform.",
    "items": {
     "$ref": "#/components/schemas/OsPlatform"
    }
   },
   "Quota": {
    "type": "object",
    "description": "A quota.",
    "required": [
     "type",
     "used",
     "quota",
     "min",
     "max"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "image",
       "image_shared",
       "image_member"
      ],
      "description": "What it counts: images, images shared with other projects, or projects that one image is shared with."
     },
     "used": {
      "type": "integer",
      "minimum": 0,
      "description": "How many there are; 0 for `image_member`, which holds for each image."
     },
     "quota": {
      "type": "integer",
      "minimum": 0,
      "description": "How many there can be."
     },
     "min": {
      "type": "integer",
      "minimum": 0,
      "description": "The least value of the quota."
     },
     "max": {
      "type": "integer",
      "minimum": 0,
      "description": "The greatest value of the quota."
     }
    }
   },
   "QuotaList": {
    "type": "object",
    "description": "Quotas of a project.",
    "required": [
     "quotas"
    ],
    "properties": {
     "quotas": {
      "type": "object",
      "description": "The quotas.",
      "required": [
       "resources"
      ],
      "properties": {
       "resources": {
        "type": "array",
        "minItems": 1,
        "description": "One for each kind of resource.",
        "items": {
         "$ref": "#/components/schemas/Quota"
        }
       }
      }
     }
    }
   },
   "NativeSchema": {
    "type": "object",
    "description": "A description of a resource in the JSON Schema dialect of OpenStack.",
    "required": [
     "name",
     "properties",
     "links"
    ],
    "properties": {
     "name": {
      "type": "string",
      "enum": [
       "image",
       "images",
       "member",
       "members"
      ],
      "description": "Name of the resource that is described."
     },
     "properties": {
      "type": "object",
      "description": "A schema for each property.",
      "additionalProperties": {
       "type": "object",
       "description": "Schema of one property.",
       "additionalProperties": true
      }
     },
     "additionalProperties": {
      "type": "object",
      "description": "Schema of properties that are not listed.",
      "additionalProperties": true
     },
     "links": {
      "type": "array",
      "minItems": 1,
      "description": "Which properties hold addresses, and of what.",
      "items": {
       "type": "object",
       "required": [
        "rel",
        "href"
       ],
       "properties": {
        "rel": {
         "type": "string",
         "enum": [
          "self",
          "enclosure",
          "describedby",
          "first",
          "next"
         ],
         "description": "What the address leads to."
        },
        "href": {
         "type": "string",
         "pattern": "^\\{[a-z]+\\}$",
         "description": "The property, in braces."
        }
       }
      }
     }
    }
   },
   "VersionId": {
    "type": "string",
    "description": "`v` and the major number, optionally followed by a period and the minor number. `v3` is the identity API.",
    "pattern": "^v(?!3$)[0-9]+(?:\\.[0-9]+)?$",
    "x-error-codes": {
     "pattern": "APIGW.0101"
    }
   },
   "Version": {
    "type": "object",
    "description": "A version of the API.",
    "required": [
     "id",
     "status",
     "links"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/VersionId"
     },
     "status": {
      "type": "string",
      "enum": [
       "CURRENT",
       "SUPPORTED",
       "DEPRECATED"
      ],
      "description": "Whether the version is the newest one, is still served, or will be removed."
     },
     "links": {
      "type": "array",
      "minItems": 1,
      "description": "Where the version is served.",
      "items": {
       "type": "object",
       "required": [
        "rel",
        "href"
       ],
       "properties": {
        "rel": {
         "type": "string",
         "enum": [
          "self"
         ],
         "description": "What the address leads to."
        },
        "href": {
         "type": "string",
         "format": "uri",
         "description": "The address."
        }
       }
      }
     }
    }
   },
   "VersionList": {
    "type": "object",
    "description": "Versions of the API.",
    "required": [
     "versions"
    ],
    "properties": {
     "versions": {
      "type": "array",
      "minItems": 1,
      "description": "The versions, newest first.",
      "items": {
       "$ref": "#/components/schemas/Version"
      }
     }
    }
   }
  },
  "headers": {
   "RequestId": {
    "description": "ID of the request. Quote it when you ask about the request.",
    "schema": {
     "type": "string"
    },
    "example": "2f1c0d9e8b7a46538291a0b3c4d5e6f7"
   },
   "RetryAfter": {
    "description": "Seconds to wait before a retry.",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 1
   },
   "AcceptPatch": {
    "description": "Media types that a patch of this resource may have.",
    "schema": {
     "type": "string"
    },
    "example": "application/json, application/openstack-images-v2.1-json-patch, application/json-patch+json"
   },
   "OpenstackRequestId": {
    "description": "The ID of the request as OpenStack's clients read it, the digits of X-Request-Id.",
    "schema": {
     "type": "string",
     "pattern": "^req-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
    },
    "example": "req-2f1c0d9e-8b7a-4653-8291-a0b3c4d5e6f7"
   },
   "Location": {
    "description": "Path of the new image.",
    "schema": {
     "type": "string"
    },
    "example": "/v2/images/d4c3b2a1-0f9e-4d8c-b7a6-958473625140"
   },
   "ImageMetaId": {
    "description": "ID of the image.",
    "schema": {
     "$ref": "#/components/schemas/ImageId"
    },
    "example": "33ad552d-1149-471c-8190-ff6776174a00"
   },
   "ImageMetaName": {
    "description": "Name of the image, in UTF-8.",
    "schema": {
     "type": "string"
    },
    "example": "ims_test"
   },
   "ImageMetaStatus": {
    "description": "Status of the image.",
    "schema": {
     "$ref": "#/components/schemas/ImageStatus"
    },
    "example": "active"
   },
   "ImageMetaOwner": {
    "description": "ID of the project that owns the image.",
    "schema": {
     "$ref": "#/components/schemas/ProjectId"
    },
    "example": "0b1e494e2660441a957313163095fe5c"
   },
   "ImageMetaIsPublic": {
    "description": "Whether every project sees the image.",
    "schema": {
     "type": "string",
     "enum": [
      "True",
      "False"
     ]
    },
    "example": "False"
   },
   "ImageMetaProtected": {
    "description": "Whether the image cannot be deleted.",
    "schema": {
     "type": "string",
     "enum": [
      "True",
      "False"
     ]
    },
    "example": "False"
   },
   "ImageMetaDeleted": {
    "description": "Always `False`: a deleted image is not shown.",
    "schema": {
     "type": "string",
     "enum": [
      "False"
     ]
    },
    "example": "False"
   },
   "ImageMetaContainerFormat": {
    "description": "Container format of the data.",
    "schema": {
     "type": "string"
    },
    "example": "bare"
   },
   "ImageMetaDiskFormat": {
    "description": "Format of the disk.",
    "schema": {
     "$ref": "#/components/schemas/DiskFormat"
    },
    "example": "vhd"
   },
   "ImageMetaMinDisk": {
    "description": "Smallest system disk in GB.",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 40
   },
   "ImageMetaMinRam": {
    "description": "Least memory in MB.",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 0
   },
   "ImageMetaSize": {
    "description": "Bytes of the data; absent while there are none.",
    "schema": {
     "type": "integer",
     "format": "int64",
     "minimum": 0
    },
    "example": 2
   },
   "ImageMetaVirtualSize": {
    "description": "Size of the disk in bytes, where it is known.",
    "schema": {
     "type": "integer",
     "format": "int64",
     "minimum": 0
    },
    "example": 0
   },
   "ImageMetaChecksum": {
    "description": "MD5 of the data; absent while there are none.",
    "schema": {
     "type": "string"
    },
    "example": "99914b932bd37a50b983c5e7c90ae93b"
   },
   "ImageMetaCreatedAt": {
    "description": "When the image was created, in UTC.",
    "schema": {
     "$ref": "#/components/schemas/MicroTime"
    },
    "example": "2015-12-04T09:45:33.000000"
   },
   "ImageMetaUpdatedAt": {
    "description": "When the image was last changed, in UTC.",
    "schema": {
     "$ref": "#/components/schemas/MicroTime"
    },
    "example": "2015-12-08T02:30:49.000000"
   },
   "NativeAcceptPatch": {
    "description": "Media types that a patch of this resource may have.",
    "schema": {
     "type": "string"
    },
    "example": "application/openstack-images-v2.1-json-patch, application/openstack-images-v2.0-json-patch"
   },
   "AcceptRanges": {
    "description": "`bytes`: ranges of the data can be requested.",
    "schema": {
     "type": "string"
    },
    "example": "bytes"
   },
   "ContentRange": {
    "description": "The range of bytes in the response and the length of all data, as `bytes first-last/total`.",
    "schema": {
     "type": "string"
    },
    "example": "bytes 0-1/2"
   },
   "UnsatisfiedRange": {
    "description": "The length of all data, as `bytes */total`.",
    "schema": {
     "type": "string"
    },
    "example": "bytes */2"
   }
  },
  "examples": {
   "ImagePage": {
    "summary": "A page with images of every kind",
    "value": {
     "images": [
      {
       "file": "/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file",
       "owner": "0b1e494e2660441a957313163095fe5c",
       "id": "33ad552d-1149-471c-8190-ff6776174a00",
       "size": 2,
       "self": "/v2/images/33ad552d-1149-471c-8190-ff6776174a00",
       "schema": "/v2/schemas/image",
       "status": "active",
       "tags": [
        "webserver"
       ],
       "visibility": "private",
       "name": "ims_test",
       "checksum": "99914b932bd37a50b983c5e7c90ae93b",
       "hw_vif_multiqueue_enabled": "true",
       "protected": false,
       "container_format": "bare",
       "min_ram": 0,
       "updated_at": "2015-12-08T02:30:49Z",
       "__os_bit": "64",
       "__os_version": "Ubuntu 14.04 server 64bit",
       "__description": "ims test",
       "disk_format": "vhd",
       "__isregistered": "true",
       "__platform": "Ubuntu",
       "__os_type": "Linux",
       "min_disk": 40,
       "virtual_env_type": "FusionCompute",
       "__image_source_type": "uds",
       "__imagetype": "private",
       "created_at": "2015-12-04T09:45:33Z",
       "virtual_size": 0,
       "__originalimagename": "33ad552d-1149-471c-8190-ff6776174a00",
       "__backup_id": "",
       "__productcode": "",
       "__image_size": "449261568",
       "__support_fc_inject": "true",
       "__data_origin": null,
       "hw_firmware_type": "bios"
      },
      {
       "id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
       "name": "orders-data",
       "owner": "0b1e494e2660441a957313163095fe5c",
       "status": "active",
       "visibility": "shared",
       "protected": false,
       "tags": [],
       "container_format": "bare",
       "disk_format": "zvhd2",
       "min_ram": 0,
       "min_disk": 100,
       "size": 0,
       "checksum": null,
       "virtual_size": null,
       "created_at": "2025-03-14T08:15:00Z",
       "updated_at": "2025-03-14T08:40:12Z",
       "self": "/v2/images/5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
       "file": "/v2/images/5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c/file",
       "schema": "/v2/schemas/image",
       "virtual_env_type": "DataImage",
       "__isregistered": "true",
       "__imagetype": "shared",
       "__image_source_type": "uds",
       "__os_type": "Linux",
       "__platform": "Other",
       "__os_version": "Other Linux(64 bit)",
       "__image_size": "21474836480",
       "__os_bit": "64",
       "active_at": "2025-03-14T08:40:12Z"
      },
      {
       "id": "7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6",
       "name": "centos-7.6-install",
       "owner": "0b1e494e2660441a957313163095fe5c",
       "status": "active",
       "visibility": "private",
       "protected": false,
       "tags": [],
       "container_format": "bare",
       "disk_format": "iso",
       "min_ram": 0,
       "min_disk": 40,
       "size": 0,
       "checksum": null,
       "virtual_size": null,
       "created_at": "2025-05-02T13:00:00Z",
       "updated_at": "2025-05-02T13:07:45Z",
       "self": "/v2/images/7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6",
       "file": "/v2/images/7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6/file",
       "schema": "/v2/schemas/image",
       "virtual_env_type": "IsoImage",
       "__isregistered": "true",
       "__imagetype": "private",
       "__image_source_type": "uds",
       "__os_type": "Linux",
       "__platform": "CentOS",
       "__os_version": "CentOS 7.6 64bit",
       "__image_size": "4508876800",
       "__os_bit": "64",
       "__root_origin": "file",
       "active_at": "2025-05-02T13:07:45Z"
      },
      {
       "id": "91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b",
       "name": "partner-appliance",
       "owner": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
       "status": "active",
       "visibility": "shared",
       "protected": false,
       "tags": [],
       "container_format": "bare",
       "disk_format": "qcow2",
       "min_ram": 0,
       "min_disk": 40,
       "size": 0,
       "checksum": null,
       "virtual_size": null,
       "created_at": "2025-06-18T10:20:30Z",
       "updated_at": "2025-07-01T09:00:00Z",
       "self": "/v2/images/91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b",
       "file": "/v2/images/91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b/file",
       "schema": "/v2/schemas/image",
       "virtual_env_type": "FusionCompute",
       "__isregistered": "true",
       "__imagetype": "shared",
       "__image_source_type": "uds",
       "__os_type": "Linux",
       "__platform": "Debian",
       "__os_version": "Debian GNU/Linux 10.0.0 64bit",
       "__image_size": "2147483648",
       "__os_bit": "64",
       "__support_kvm": "true",
       "active_at": "2025-06-18T10:45:00Z"
      },
      {
       "id": "c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8",
       "name": "CentOS 7.7 64bit",
       "owner": "1bf1e3c4d5a64b7c8d9e0f1a2b3c4d5e",
       "status": "active",
       "visibility": "public",
       "protected": true,
       "tags": [],
       "container_format": "bare",
       "disk_format": "zvhd2",
       "min_ram": 0,
       "min_disk": 40,
       "size": 0,
       "checksum": null,
       "virtual_size": null,
       "created_at": "2024-11-20T06:00:00Z",
       "updated_at": "2024-11-21T06:30:00Z",
       "self": "/v2/images/c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8",
       "file": "/v2/images/c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8/file",
       "schema": "/v2/schemas/image",
       "virtual_env_type": "FusionCompute",
       "__isregistered": "true",
       "__imagetype": "gold",
       "__image_source_type": "uds",
       "__os_type": "Linux",
       "__platform": "CentOS",
       "__os_version": "CentOS 7.7 64bit",
       "__image_size": "1073741824",
       "__os_bit": "64",
       "__support_kvm": "true",
       "__support_xen": "true",
       "__originalimagename": "",
       "__data_origin": "",
       "active_at": "2024-11-20T06:30:00Z"
      }
     ]
    }
   },
   "EmptyPage": {
    "summary": "The page after the last one",
    "value": {
     "images": []
    }
   },
   "IMG.0017": {
    "summary": "Query malformed",
    "value": {
     "error": {
      "code": "IMG.0017",
      "message": "The query string is malformed."
     }
    },
    "x-error": {
     "title": "Invalid query parameter",
     "cause": "A query parameter breaks its rule: a negative or non-numeric `limit`, a `marker` that is not the ID of an image you can see, a filter value that is not allowed, a parameter that occurs twice, or more than a hundred filters by other attributes.",
     "next": "Correct the parameter. Take a `marker` from the page before it, and begin again without one when that image is gone."
    }
   },
   "IMG.0024": {
    "summary": "Unknown image type",
    "value": {
     "error": {
      "code": "IMG.0024",
      "message": "Unknown image type."
     }
    },
    "x-error": {
     "title": "Unknown image type",
     "cause": "The filter `__imagetype` has a value other than `gold`, `private` and `shared`, or the `type` of a new image is none that the operation takes.",
     "next": "Use a value that the operation's page lists, or leave it out. Huawei Cloud's filter also has `market`, which this API does not take."
    }
   },
   "APIGW.0301": {
    "summary": "Authentication failed",
    "value": {
     "error_code": "APIGW.0301",
     "error_msg": "Incorrect IAM authentication information: the request carries neither a token nor a signature.",
     "request_id": "2f1c0d9e8b7a46538291a0b3c4d5e6f7"
    },
    "x-error": {
     "title": "Authentication failed",
     "cause": "The request has no token and no signature, the token is unknown, expired or revoked, or the signature does not match. The message names the cause after a colon.",
     "next": "Get a new token, or check access key, secret key, the clock (at most 15 minutes off), and whether a proxy changes the path or `Host` after signing."
    }
   },
   "IMG.0026": {
    "summary": "Not allowed",
    "value": {
     "error": {
      "code": "IMG.0026",
      "message": "The attribute belongs to the service and cannot be changed, or your role does not allow this."
     }
    },
    "x-error": {
     "title": "Permission denied or attribute read-only",
     "cause": "The request changes or sets an attribute that only the service sets, removes `name` or `min_ram`, or uses a reserved name for an extension attribute. It is also the error of a caller whose role does not allow the operation.",
     "next": "Change only the attributes that the operation lists. Give an extension attribute a name without the prefixes `__`, `_sys_`, `os_glance_` and `os_hash_`. If the attribute is right, ask the administrator of the project for the permission."
    }
   },
   "APIGW.0308": {
    "summary": "Too many requests",
    "value": {
     "error_code": "APIGW.0308",
     "error_msg": "The throttling threshold has been reached: 200 requests in 1 second.",
     "request_id": "2f1c0d9e8b7a46538291a0b3c4d5e6f7"
    },
    "x-error": {
     "title": "Too many requests",
     "cause": "Your project has used up its limit of requests. The message names the limit.",
     "next": "Wait as many seconds as `Retry-After` says, then repeat the request, and send fewer in parallel.",
     "retry": true
    }
   },
   "IMG.0061": {
    "summary": "Internal error",
    "value": {
     "error": {
      "code": "IMG.0061",
      "message": "The service failed because of an internal error."
     }
    },
    "x-error": {
     "title": "Internal error",
     "cause": "The service failed in a way that it does not expect. The request is not the reason.",
     "next": "Try again with increasing delays. If the error stays, report it with the `X-Request-Id` of the response.",
     "retry": true
    }
   },
   "IMG.0060": {
    "summary": "Service unavailable",
    "value": {
     "error": {
      "code": "IMG.0060",
      "message": "The service cannot do this at the moment. Try again later."
     }
    },
    "x-error": {
     "title": "Service unavailable",
     "cause": "The service is overloaded, is shutting down, or cannot reach its storage.",
     "next": "Wait as many seconds as `Retry-After` says and try again. A change may have been made before the error: read the image first when a repeated change would do harm.",
     "retry": true
    }
   },
   "FromServer": {
    "summary": "From a server",
    "value": {
     "name": "shop-web-golden",
     "description": "Web server of the shop",
     "instance_id": "5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35",
     "image_tags": [
      {
       "key": "app",
       "value": "shop"
      }
     ],
     "max_ram": 65536,
     "min_ram": 1024
    }
   },
   "FromFile": {
    "summary": "From a file",
    "value": {
     "name": "debian-10-imported",
     "image_url": "shop-images:debian-10.qcow2",
     "min_disk": 40,
     "os_version": "Debian GNU/Linux 10.0.0 64bit"
    }
   },
   "FromVolume": {
    "summary": "From a data disk",
    "value": {
     "name": "debian-from-disk",
     "volume_id": "9c3d7e18-2f4b-4a65-b0d9-1e8a6c5f7042",
     "os_version": "Debian GNU/Linux 10.0.0 64bit",
     "type": "ECS"
    }
   },
   "FromDataDisks": {
    "summary": "From data disks",
    "value": {
     "data_images": [
      {
       "name": "orders-disk",
       "volume_id": "2a6f8d04-7b1c-4e39-95c7-d0e3f1a2b486"
      },
      {
       "name": "stock-disk",
       "volume_id": "c81b5e72-49d6-4f0a-8a3e-7b2c9d6e0f15",
       "description": "Stock of the shop"
      }
     ]
    }
   },
   "StartedJob": {
    "summary": "A started job",
    "value": {
     "job_id": "4d1c9a27f0b84e6b9c3f5a7d2e8b6041"
    }
   },
   "IMG.0001": {
    "summary": "Not the expected shape",
    "value": {
     "error": {
      "code": "IMG.0001",
      "message": "The request body does not match the schema of this operation."
     }
    },
    "x-error": {
     "title": "Malformed request body",
     "cause": "The body is not valid JSON, does not match the schema of the request, or has a media type or a content encoding that the operation does not take. A value of the wrong JSON type counts, such as `true` instead of `\"true\"`.",
     "next": "Compare the body with the attributes and the example of the operation. Flags and switches are strings, and a patch is a list, also with a single operation."
    }
   },
   "IMG.0002": {
    "summary": "Name too long",
    "value": {
     "error": {
      "code": "IMG.0002",
      "message": "The name is too long."
     }
    },
    "x-error": {
     "title": "Image name too long",
     "cause": "The name has more characters than the operation allows: 128, or 255 in native operations.",
     "next": "Send a shorter name."
    }
   },
   "IMG.0003": {
    "summary": "Name malformed",
    "value": {
     "error": {
      "code": "IMG.0003",
      "message": "The image name holds a character that is not allowed, or begins or ends with a space."
     }
    },
    "x-error": {
     "title": "Invalid character in the image name",
     "cause": "Below `/v2/cloudimages` a name consists of English letters, digits, `-`, `.`, `_` and inner spaces. The native operations take any character of the Basic Multilingual Plane except control characters.",
     "next": "Remove the other characters, and any space at the beginning or the end."
    }
   },
   "IMG.0004": {
    "summary": "Description too long",
    "value": {
     "error": {
      "code": "IMG.0004",
      "message": "The description has more than 1024 characters."
     }
    },
    "x-error": {
     "title": "Description too long",
     "cause": "The description has more than 1024 characters.",
     "next": "Shorten the description. Longer text fits in an extension attribute, whose value may have up to 65535 bytes."
    }
   },
   "IMG.0005": {
    "summary": "No such server",
    "value": {
     "error": {
      "code": "IMG.0005",
      "message": "There is no server with this ID."
     }
    },
    "x-error": {
     "title": "Server not found",
     "cause": "The `instance_id` is no UUID in lower case, or the project has no such server.",
     "next": "Use the ID of a server of your project, as the compute service shows it."
    }
   },
   "IMG.0007": {
    "summary": "No body",
    "value": {
     "error": {
      "code": "IMG.0007",
      "message": "This operation needs a request body."
     }
    },
    "x-error": {
     "title": "Request body missing",
     "cause": "The operation needs a body, and the request has none.",
     "next": "Send the body, and check that your HTTP client or a proxy does not drop it. To change nothing, patch with the empty list `[]`."
    }
   },
   "IMG.0013": {
    "summary": "Name empty",
    "value": {
     "error": {
      "code": "IMG.0013",
      "message": "The image name is empty."
     }
    },
    "x-error": {
     "title": "Image name empty",
     "cause": "The name is the empty string.",
     "next": "Send a name of at least one character. To keep the present name, leave the attribute out."
    }
   },
   "IMG.0015": {
    "summary": "Quota used up",
    "value": {
     "error": {
      "code": "IMG.0015",
      "message": "The project's quota of images is used up."
     }
    },
    "x-error": {
     "title": "Quota of images used up",
     "cause": "The project would have more images than its quota allows. Images that are being created count, too.",
     "next": "Delete images that are not needed, or ask for a greater quota; showImageQuota shows it."
    }
   },
   "IMG.0021": {
    "summary": "No source",
    "value": {
     "error": {
      "code": "IMG.0021",
      "message": "The request does not say what to create the image from."
     }
    },
    "x-error": {
     "title": "Source of the image missing",
     "cause": "The body has none of `instance_id`, `volume_id`, `image_url` and `data_images`.",
     "next": "Add the one that names the source."
    }
   },
   "IMG.0054": {
    "summary": "Description malformed",
    "value": {
     "error": {
      "code": "IMG.0054",
      "message": "The description holds a character that is not allowed."
     }
    },
    "x-error": {
     "title": "Invalid character in the description",
     "cause": "The description has a line break, `<`, `>`, U+0000, or a character outside the Basic Multilingual Plane, such as most emoji.",
     "next": "Remove or replace these characters. Spaces are allowed."
    }
   },
   "IMG.0055": {
    "summary": "Memory or disk out of range",
    "value": {
     "error": {
      "code": "IMG.0055",
      "message": "A size of memory or of a disk is out of range."
     }
    },
    "x-error": {
     "title": "Memory or disk size out of range",
     "cause": "`min_ram` or `max_ram` is not a whole number of MB from 0 to 2147483647, in a patch as a JSON number or as a string of decimal digits; or `min_disk` is out of its range in GB, or smaller than the disk in an imported file.",
     "next": "Send a value within the range. 2 GB of memory are `2048`, 40 GB of a disk are `40`. For an imported file, `min_disk` is at least the virtual size that `qemu-img info` shows."
    }
   },
   "IMG.0056": {
    "summary": "Operating system not valid",
    "value": {
     "error": {
      "code": "IMG.0056",
      "message": "The operating system is not valid."
     }
    },
    "x-error": {
     "title": "Operating system not valid",
     "cause": "The `os_version` is empty, longer than 255 characters or has a character that is not allowed.",
     "next": "Use the name of a version that the service lists, such as `Ubuntu 14.04 server 64bit`."
    }
   },
   "IMG.0057": {
    "summary": "No such file",
    "value": {
     "error": {
      "code": "IMG.0057",
      "message": "The image file cannot be read."
     }
    },
    "x-error": {
     "title": "Image file not found or not readable",
     "cause": "The `image_url` is not `bucket:object`, or there is no such object. Or a job has read the file, and it is empty, damaged, encrypted or needs another file, or its format is not the one that its name ends with.",
     "next": "Check the name of the bucket and of the object, and part them with a colon. Names have no spaces. Check the file with `qemu-img info`, and name it by its format, such as `disk.qcow2`."
    }
   },
   "IMG.0059": {
    "summary": "File too large",
    "value": {
     "error": {
      "code": "IMG.0059",
      "message": "The data of an image is at most 128 GiB long."
     }
    },
    "x-error": {
     "title": "Image data too large",
     "cause": "The data in the request body, or the file in a bucket, is longer than 128 GiB.",
     "next": "Use a smaller file, for example in a compressed format such as `qcow2`."
    }
   },
   "IMG.0095": {
    "summary": "No such key",
    "value": {
     "error": {
      "code": "IMG.0095",
      "message": "There is no key with this ID."
     }
    },
    "x-error": {
     "title": "Encryption key not found",
     "cause": "The `cmk_id` is no UUID in lower case, or the project has no such key.",
     "next": "Use the ID of a key of your project, as the key service shows it."
    }
   },
   "IMG.0115": {
    "summary": "Tag not valid",
    "value": {
     "error": {
      "code": "IMG.0115",
      "message": "A tag is not valid."
     }
    },
    "x-error": {
     "title": "Tag not valid",
     "cause": "The key of a tag is empty, longer than 36 characters or missing, its value is longer than 43 characters or missing, or one of them has a character that is not allowed. Or a search by tags has a key of more than 128 characters, a value of more than 255, an empty list, more than 10 keys, more than 10 values of a key, or a key twice.",
     "next": "Use letters, digits, hyphens and underscores, in values also periods."
    }
   },
   "IMG.0116": {
    "summary": "Too many tags",
    "value": {
     "error": {
      "code": "IMG.0116",
      "message": "An image can have at most 10 tags."
     }
    },
    "x-error": {
     "title": "Too many tags",
     "cause": "The image would have more than 10 tags.",
     "next": "Remove tags, or use fewer."
    }
   },
   "IMG.0120": {
    "summary": "No such disk",
    "value": {
     "error": {
      "code": "IMG.0120",
      "message": "There is no disk with this ID."
     }
    },
    "x-error": {
     "title": "Disk not found",
     "cause": "The `volume_id` is no UUID in lower case, or the project has no such disk.",
     "next": "Use the ID of a disk of your project, as the disk service shows it."
    }
   },
   "IMG.0122": {
    "summary": "Family of systems not valid",
    "value": {
     "error": {
      "code": "IMG.0122",
      "message": "The family of the operating system is not one of Linux, Windows and Other."
     }
    },
    "x-error": {
     "title": "Family of operating systems not valid",
     "cause": "The `os_type` has a value other than `Linux`, `Windows` and `Other`.",
     "next": "Use one of the three, or leave it out when `os_version` is given."
    }
   },
   "IMG.0141": {
    "summary": "Unknown boot mode",
    "value": {
     "error": {
      "code": "IMG.0141",
      "message": "The boot mode is not one of bios and uefi."
     }
    },
    "x-error": {
     "title": "Unknown boot mode",
     "cause": "`hw_firmware_type` has a value other than `bios` and `uefi`.",
     "next": "Send `bios` or `uefi` in lower case. An image without the attribute boots with `bios`, so removing it has the same effect."
    }
   },
   "IMG.0194": {
    "summary": "Too many data disks",
    "value": {
     "error": {
      "code": "IMG.0194",
      "message": "A request can have at most 3 files of data disks."
     }
    },
    "x-error": {
     "title": "Too many data disks",
     "cause": "The list `data_images` has more than 3 entries.",
     "next": "Create the other images with requests of their own."
    }
   },
   "IMG.0212": {
    "summary": "Architecture not valid",
    "value": {
     "error": {
      "code": "IMG.0212",
      "message": "The architecture is neither x86 nor arm."
     }
    },
    "x-error": {
     "title": "Architecture not valid",
     "cause": "The `architecture` has a value other than `x86` and `arm`.",
     "next": "Use one of the two, or leave it out for `x86`."
    }
   },
   "APIGW.0201": {
    "summary": "Request too large",
    "value": {
     "error_code": "APIGW.0201",
     "error_msg": "The request is malformed or too large.",
     "request_id": "2f1c0d9e8b7a46538291a0b3c4d5e6f7"
    },
    "x-error": {
     "title": "Request malformed or too large",
     "cause": "The body has more than 1 MiB, or the request is not valid HTTP, for example without a proper `Host` header. Image data has a limit of its own.",
     "next": "Send less in one request: a patch in several parts, for example."
    }
   },
   "DataFromFile": {
    "summary": "From a file",
    "value": {
     "name": "orders-data-imported",
     "image_url": "shop-images:debian-10.qcow2",
     "min_disk": 100,
     "description": "Orders of the shop"
    }
   },
   "WholeFromServer": {
    "summary": "From a server",
    "value": {
     "name": "shop-web-server",
     "instance_id": "5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35",
     "vault_id": "e0a4c7d2-6b38-4f51-9d0c-2b7a8f9e1c63"
    }
   },
   "WholeFromBackup": {
    "summary": "From a backup",
    "value": {
     "name": "shop-web-restored",
     "backup_id": "1f6d3b8c-5e92-4a07-b1c4-8d7e6f2a9035",
     "whole_image_type": "CBR"
    }
   },
   "IMG.0020": {
    "summary": "No such backup",
    "value": {
     "error": {
      "code": "IMG.0020",
      "message": "There is no backup with this ID."
     }
    },
    "x-error": {
     "title": "Backup not found",
     "cause": "The `backup_id` is no UUID in lower case, or the project has no such backup.",
     "next": "Use the ID of a backup of your project, as the backup service shows it."
    }
   },
   "IMG.0184": {
    "summary": "No such vault",
    "value": {
     "error": {
      "code": "IMG.0184",
      "message": "There is no vault with this ID."
     }
    },
    "x-error": {
     "title": "Vault not found",
     "cause": "The `vault_id` is no UUID in lower case, or the project has no such vault.",
     "next": "Use the ID of a vault of your project, as the backup service shows it."
    }
   },
   "IMG.0198": {
    "summary": "Backup of another service",
    "value": {
     "error": {
      "code": "IMG.0198",
      "message": "The backup and its service do not match."
     }
    },
    "x-error": {
     "title": "Service of the backup not valid",
     "cause": "The `whole_image_type` has a value other than `CBR` and `CSBS`, or names the wrong one.",
     "next": "Use the service that made the backup."
    }
   },
   "QuickSystemImport": {
    "summary": "A system disk",
    "value": {
     "name": "debian-10-quick",
     "image_url": "shop-images:debian-10.qcow2",
     "min_disk": 40,
     "os_version": "Debian GNU/Linux 10.0.0 64bit"
    }
   },
   "QuickDataImport": {
    "summary": "A data disk",
    "value": {
     "name": "orders-data-quick",
     "image_url": "shop-images:debian-10.qcow2",
     "min_disk": 100,
     "type": "DataImage"
    }
   },
   "RegisterFile": {
    "summary": "A file",
    "value": {
     "image_url": "shop-images:debian-10.qcow2"
    }
   },
   "IMG.0046": {
    "summary": "Another status",
    "value": {
     "error": {
      "code": "IMG.0046",
      "message": "The image is not in the status that this needs."
     }
    },
    "x-error": {
     "title": "Image not in the required status",
     "cause": "A patch below `/v2/cloudimages` needs an image that is `active`. An upload, or the registration of a file, needs one that is `queued`.",
     "next": "Show the image and look at `status`. Upload the data of a queued image, or wait for the end of a running upload, before you patch. An image that already has data takes no other: create a new one.",
     "retry": true
    }
   },
   "IMG.0066": {
    "summary": "ID malformed",
    "value": {
     "error": {
      "code": "IMG.0066",
      "message": "The image ID is not a UUID in lower case."
     }
    },
    "x-error": {
     "title": "Image ID is not a UUID",
     "cause": "The image ID in the path is not a UUID in lower case with hyphens.",
     "next": "Take the ID from `id` of a list, and check that the variable in your URL is filled in. Write the letters `a` to `f` in lower case."
    }
   },
   "IMG.0047": {
    "summary": "Not a private image of your project",
    "value": {
     "error": {
      "code": "IMG.0047",
      "message": "Only a private image of your own project can be changed."
     }
    },
    "x-error": {
     "title": "Not your private image",
     "cause": "You can see the image but not change it: it is public, or it belongs to another project that shares it with you.",
     "next": "Use a token or an access key of the project in `owner`. Public images cannot be changed."
    }
   },
   "IMG.0144": {
    "summary": "No such image",
    "value": {
     "error": {
      "code": "IMG.0144",
      "message": "No image with this ID is visible to you."
     }
    },
    "x-error": {
     "title": "Image not found",
     "cause": "No image has this ID, the image is deleted, or it belongs to a project that does not share it with yours. The response is the same for all three, so that IDs cannot be probed.",
     "next": "Check the ID, the region and the project of your token or access key."
    }
   },
   "ExportImage": {
    "summary": "As qcow2",
    "value": {
     "bucket_url": "shop-images:exports/ims_test.qcow2",
     "file_format": "qcow2"
    }
   },
   "IMG.0069": {
    "summary": "No such bucket",
    "value": {
     "error": {
      "code": "IMG.0069",
      "message": "The bucket cannot be reached."
     }
    },
    "x-error": {
     "title": "Bucket not reached",
     "cause": "The `bucket_url` is not `bucket:object`, or there is no such bucket.",
     "next": "Check the name of the bucket, and part it from that of the object with a colon. Names have no spaces."
    }
   },
   "IMG.0070": {
    "summary": "Object exists",
    "value": {
     "error": {
      "code": "IMG.0070",
      "message": "The bucket has an object with this name."
     }
    },
    "x-error": {
     "title": "Object exists already",
     "cause": "The object in `bucket_url` exists, or an export that has not ended writes it. An export does not overwrite it.",
     "next": "Delete the object, or choose another name."
    }
   },
   "IMG.0072": {
    "summary": "Format not supported",
    "value": {
     "error": {
      "code": "IMG.0072",
      "message": "The file format is not supported."
     }
    },
    "x-error": {
     "title": "Format of the file not supported",
     "cause": "The `file_format` is missing, unknown, or given together with a quick export.",
     "next": "Use `qcow2`, `vhd`, `zvhd` or `vmdk`, or `is_quick_export` without a format."
    }
   },
   "IMG.0077": {
    "summary": "Public image",
    "value": {
     "error": {
      "code": "IMG.0077",
      "message": "A public image cannot be exported."
     }
    },
    "x-error": {
     "title": "Public image cannot be exported",
     "cause": "The image is public.",
     "next": "Export a private image of your project."
    }
   },
   "IMG.0128": {
    "summary": "Full-server image",
    "value": {
     "error": {
      "code": "IMG.0128",
      "message": "A full-server image cannot be exported."
     }
    },
    "x-error": {
     "title": "Full-server image cannot be exported",
     "cause": "The image holds a whole server, with several disks.",
     "next": "Create a system-disk image from the server, and export that."
    }
   },
   "IMG.0148": {
    "summary": "Image is being exported",
    "value": {
     "error": {
      "code": "IMG.0148",
      "message": "The image is being exported."
     }
    },
    "x-error": {
     "title": "Image is being exported already",
     "cause": "Another job exports the image and has not ended.",
     "next": "Wait until that job has ended, then repeat the request.",
     "retry": true
    }
   },
   "IMG.0167": {
    "summary": "ISO image",
    "value": {
     "error": {
      "code": "IMG.0167",
      "message": "This is not possible with an ISO image."
     }
    },
    "x-error": {
     "title": "Not possible with an ISO image",
     "cause": "The image is an ISO image, for installations.",
     "next": "Use an image of a system disk or of a data disk."
    }
   },
   "CopyImage": {
    "summary": "A copy",
    "value": {
     "name": "ims_test_copy",
     "description": "A copy to try things on"
    }
   },
   "IMG.0130": {
    "summary": "Full-server image",
    "value": {
     "error": {
      "code": "IMG.0130",
      "message": "A full-server image cannot be copied."
     }
    },
    "x-error": {
     "title": "Full-server image cannot be copied",
     "cause": "The image holds a whole server, with several disks.",
     "next": "Create another full-server image from the server."
    }
   },
   "IMG.0196": {
    "summary": "Not accepted",
    "value": {
     "error": {
      "code": "IMG.0196",
      "message": "The shared image has not been accepted."
     }
    },
    "x-error": {
     "title": "Shared image not accepted",
     "cause": "Another project shares the image with yours, which has not accepted it.",
     "next": "Accept the image, then copy it."
    }
   },
   "CopyToRegion": {
    "summary": "A copy in another region",
    "value": {
     "name": "ims_test_copy",
     "description": "A copy for the other region",
     "region": "RegionTwo",
     "project_name": "RegionTwo",
     "agency_name": "ims_admin_agency"
    }
   },
   "IMG.0105": {
    "summary": "Not supported",
    "value": {
     "error": {
      "code": "IMG.0105",
      "message": "This is not supported."
     }
    },
    "x-error": {
     "title": "Not supported",
     "cause": "The request has a list of accounts or organizations in `domains` or `organizations`, but images are shared with projects only. Or an image is to be copied to a region of another server, but it is a full-server image or a data-disk image, or one for bare-metal servers.",
     "next": "Send the IDs of the projects in `projects`. Copy only images of system disks to regions of other servers."
    }
   },
   "IMG.0142": {
    "summary": "The same region",
    "value": {
     "error": {
      "code": "IMG.0142",
      "message": "The image is in this region already."
     }
    },
    "x-error": {
     "title": "Same region",
     "cause": "The `region` of the copy is the one that the image is in.",
     "next": "Copy the image within its region, with `POST /v1/cloudimages/{image_id}/copy`, or name another region."
    }
   },
   "IMG.0143": {
    "summary": "Encrypted image",
    "value": {
     "error": {
      "code": "IMG.0143",
      "message": "An encrypted image cannot be copied to another region."
     }
    },
    "x-error": {
     "title": "Encrypted image",
     "cause": "The image is encrypted, and its key exists in its own region only.",
     "next": "Copy the image within its region with an empty `cmk_id`, then copy that image."
    }
   },
   "IMG.0145": {
    "summary": "No such project in the region",
    "value": {
     "error": {
      "code": "IMG.0145",
      "message": "The region has no such project."
     }
    },
    "x-error": {
     "title": "Project name not valid",
     "cause": "The region has no project called `project_name` in which the service may create images for your project.",
     "next": "Look up the names of your projects. They usually begin with the name of the region."
    }
   },
   "IMG.0146": {
    "summary": "Too large for another region",
    "value": {
     "error": {
      "code": "IMG.0146",
      "message": "An image of more than 128 GiB cannot be copied to another region."
     }
    },
    "x-error": {
     "title": "Image too large for a copy",
     "cause": "The data of the image is longer than 128 GiB.",
     "next": "Export the image, and import the file in the other region."
    }
   },
   "IMG.0147": {
    "summary": "Region not available",
    "value": {
     "error": {
      "code": "IMG.0147",
      "message": "Images cannot be copied to this region."
     }
    },
    "x-error": {
     "title": "Region not available",
     "cause": "There is no such region, or your project has no projects there.",
     "next": "Look at the names of the regions in the catalog and at those of your projects."
    }
   },
   "IMG.0149": {
    "summary": "Too many copies at once",
    "value": {
     "error": {
      "code": "IMG.0149",
      "message": "Five images of the project are being copied to other regions."
     }
    },
    "x-error": {
     "title": "Too many copies at once",
     "cause": "A project can copy five images to other regions at once.",
     "next": "Wait until one of the jobs has ended, then repeat the request.",
     "retry": true
    }
   },
   "RenamePatch": {
    "summary": "Rename an image",
    "value": [
     {
      "op": "replace",
      "path": "/name",
      "value": "ims_test"
     }
    ]
   },
   "ExtensionPatch": {
    "summary": "Add an extension attribute and remove the description",
    "value": [
     {
      "op": "add",
      "path": "/team",
      "value": "blue"
     },
     {
      "op": "remove",
      "path": "/__description"
     }
    ]
   },
   "HardwarePatch": {
    "summary": "Boot by UEFI, on KVM, with at least 2 GB of memory",
    "value": [
     {
      "op": "add",
      "path": "/hw_firmware_type",
      "value": "uefi"
     },
     {
      "op": "add",
      "path": "/__support_kvm",
      "value": "true"
     },
     {
      "op": "replace",
      "path": "/min_ram",
      "value": 2048
     }
    ]
   },
   "UbuntuImage": {
    "summary": "An Ubuntu image, active and private",
    "value": {
     "file": "/v2/images/33ad552d-1149-471c-8190-ff6776174a00/file",
     "owner": "0b1e494e2660441a957313163095fe5c",
     "id": "33ad552d-1149-471c-8190-ff6776174a00",
     "size": 2,
     "self": "/v2/images/33ad552d-1149-471c-8190-ff6776174a00",
     "schema": "/v2/schemas/image",
     "status": "active",
     "tags": [
      "webserver"
     ],
     "visibility": "private",
     "name": "ims_test",
     "checksum": "99914b932bd37a50b983c5e7c90ae93b",
     "hw_vif_multiqueue_enabled": "true",
     "protected": false,
     "container_format": "bare",
     "min_ram": 0,
     "updated_at": "2015-12-08T02:30:49Z",
     "__os_bit": "64",
     "__os_version": "Ubuntu 14.04 server 64bit",
     "__description": "ims test",
     "disk_format": "vhd",
     "__isregistered": "true",
     "__platform": "Ubuntu",
     "__os_type": "Linux",
     "min_disk": 40,
     "virtual_env_type": "FusionCompute",
     "__image_source_type": "uds",
     "__imagetype": "private",
     "created_at": "2015-12-04T09:45:33Z",
     "virtual_size": 0,
     "__originalimagename": "33ad552d-1149-471c-8190-ff6776174a00",
     "__backup_id": "",
     "__productcode": "",
     "__image_size": "449261568",
     "__support_fc_inject": "true",
     "__data_origin": null,
     "hw_firmware_type": "bios"
    }
   },
   "IMG.0035": {
    "summary": "Conflict of attributes",
    "value": {
     "error": {
      "code": "IMG.0035",
      "message": "The image lacks the attribute to be replaced or removed, or its attributes would exclude each other."
     }
    },
    "x-error": {
     "title": "Attribute conflict",
     "cause": "The patch replaces or removes an attribute that the image does not have, or the patched image would have attributes that exclude each other.",
     "next": "Use `add`, which works with and without the attribute. To swap attributes that exclude each other, remove one and add the other in the same patch."
    }
   },
   "IMG.0168": {
    "summary": "Data-disk image",
    "value": {
     "error": {
      "code": "IMG.0168",
      "message": "Only the name and the description of a data-disk image can be changed."
     }
    },
    "x-error": {
     "title": "Data-disk images are restricted",
     "cause": "The image is a data-disk image (`virtual_env_type` is `DataImage`), and the patch changes something other than `name` and `__description`.",
     "next": "Leave everything but name and description out of the patch."
    }
   },
   "NativeImagePage": {
    "summary": "A full page of two images",
    "value": {
     "images": [
      {
       "id": "e8f7a6b5-c4d3-4e2f-8190-a1b2c3d4e5f6",
       "name": "broken-upload",
       "owner": "0b1e494e2660441a957313163095fe5c",
       "status": "killed",
       "visibility": "private",
       "protected": false,
       "tags": [],
       "container_format": "bare",
       "disk_format": "raw",
       "min_ram": 0,
       "min_disk": 60,
       "size": 0,
       "checksum": null,
       "virtual_size": null,
       "created_at": "2026-02-11T11:11:11Z",
       "updated_at": "2026-02-11T11:25:00Z",
       "self": "/v2/images/e8f7a6b5-c4d3-4e2f-8190-a1b2c3d4e5f6",
       "file": "/v2/images/e8f7a6b5-c4d3-4e2f-8190-a1b2c3d4e5f6/file",
       "schema": "/v2/schemas/image",
       "virtual_env_type": "FusionCompute",
       "__isregistered": "true",
       "__imagetype": "private",
       "__image_source_type": "uds",
       "__os_type": "Windows",
       "__platform": "Windows",
       "__os_version": "Windows Server 2016 Standard 64bit",
       "__image_size": "0",
       "__os_bit": "64"
      },
      {
       "id": "d4c3b2a1-0f9e-4d8c-b7a6-958473625140",
       "name": "debian-10-base",
       "owner": "0b1e494e2660441a957313163095fe5c",
       "status": "queued",
       "visibility": "private",
       "protected": false,
       "tags": [],
       "container_format": "bare",
       "disk_format": "qcow2",
       "min_ram": 0,
       "min_disk": 40,
       "size": null,
       "checksum": null,
       "virtual_size": null,
       "created_at": "2026-01-09T16:00:00Z",
       "updated_at": "2026-01-09T16:00:00Z",
       "self": "/v2/images/d4c3b2a1-0f9e-4d8c-b7a6-958473625140",
       "file": "/v2/images/d4c3b2a1-0f9e-4d8c-b7a6-958473625140/file",
       "schema": "/v2/schemas/image",
       "virtual_env_type": "FusionCompute",
       "__isregistered": "true",
       "__imagetype": "private",
       "__image_source_type": "uds",
       "__os_type": "Linux",
       "__platform": "Debian",
       "__os_version": "Debian GNU/Linux 10.0.0 64bit",
       "__image_size": "0",
       "__os_bit": "64"
      }
     ],
     "first": "/v2/images?limit=2",
     "next": "/v2/images?limit=2&marker=d4c3b2a1-0f9e-4d8c-b7a6-958473625140",
     "schema": "/v2/schemas/images"
    }
   },
   "ErrorPage": {
    "summary": "Any error, as HTML",
    "value": "<html>\n <head>\n  <title>404 Not Found</title>\n </head>\n <body>\n  <h1>404 Not Found</h1>\n  No image with this ID is visible to you.<br /><br />\n </body>\n</html>\n"
   },
   "ErrorText": {
    "summary": "Any error, as text",
    "value": "404 Not Found\n\nNo image with this ID is visible to you.\n"
   },
   "NewImage": {
    "summary": "A new image",
    "value": {
     "name": "debian-10-base",
     "__os_version": "Debian GNU/Linux 10.0.0 64bit",
     "disk_format": "qcow2",
     "min_disk": 40
    }
   },
   "QueuedImage": {
    "summary": "An image that waits for its data",
    "value": {
     "id": "d4c3b2a1-0f9e-4d8c-b7a6-958473625140",
     "name": "debian-10-base",
     "owner": "0b1e494e2660441a957313163095fe5c",
     "status": "queued",
     "visibility": "private",
     "protected": false,
     "tags": [],
     "container_format": "bare",
     "disk_format": "qcow2",
     "min_ram": 0,
     "min_disk": 40,
     "size": null,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2026-01-09T16:00:00Z",
     "updated_at": "2026-01-09T16:00:00Z",
     "self": "/v2/images/d4c3b2a1-0f9e-4d8c-b7a6-958473625140",
     "file": "/v2/images/d4c3b2a1-0f9e-4d8c-b7a6-958473625140/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "FusionCompute",
     "__isregistered": "true",
     "__imagetype": "private",
     "__image_source_type": "uds",
     "__os_type": "Linux",
     "__platform": "Debian",
     "__os_version": "Debian GNU/Linux 10.0.0 64bit",
     "__image_size": "0",
     "__os_bit": "64"
    }
   },
   "TooManyExtensions": {
    "summary": "Too many extension attributes",
    "value": "413 Request Entity Too Large\n\nAn image can have at most 128 extension attributes.",
    "x-error": {
     "title": "Too many extension attributes",
     "cause": "With this request the image would have more than 128 extension attributes. Below `/v2/cloudimages` the same is 400 IMG.0001.",
     "next": "Remove extension attributes that you no longer need, in the same patch if you like, or put several values into one."
    }
   },
   "V1ImagePage": {
    "summary": "A page with one image",
    "value": {
     "images": [
      {
       "id": "33ad552d-1149-471c-8190-ff6776174a00",
       "name": "ims_test",
       "status": "active",
       "is_public": false,
       "protected": false,
       "deleted": false,
       "deleted_at": null,
       "owner": "0b1e494e2660441a957313163095fe5c",
       "container_format": "bare",
       "disk_format": "vhd",
       "size": 2,
       "virtual_size": 0,
       "checksum": "99914b932bd37a50b983c5e7c90ae93b",
       "min_disk": 40,
       "min_ram": 0,
       "created_at": "2015-12-04T09:45:33.000000",
       "updated_at": "2015-12-08T02:30:49.000000",
       "properties": {
        "__os_type": "Linux",
        "__os_version": "Ubuntu 14.04 server 64bit",
        "__platform": "Ubuntu",
        "hw_firmware_type": "bios"
       }
      }
     ]
    }
   },
   "IMG.0091": {
    "summary": "Protected image",
    "value": {
     "code": "403 Forbidden",
     "title": "Forbidden",
     "message": "The image is protected."
    },
    "x-error": {
     "title": "Image is protected",
     "cause": "The attribute `protected` of the image is `true`, which guards it from deletion.",
     "next": "Keep the image. No operation of this API changes `protected`."
    }
   },
   "IMG.0092": {
    "summary": "Image of another project",
    "value": {
     "code": "403 Forbidden",
     "title": "Forbidden",
     "message": "Only an image of your own project can be deleted."
    },
    "x-error": {
     "title": "Image belongs to another project",
     "cause": "The image is shared with your project, and only the project that owns it can delete it.",
     "next": "Use a token or an access key of the project in `owner`."
    }
   },
   "IMG.0094": {
    "summary": "Public image",
    "value": {
     "code": "403 Forbidden",
     "title": "Forbidden",
     "message": "A public image cannot be deleted."
    },
    "x-error": {
     "title": "Image is public",
     "cause": "The image is public, and public images cannot be deleted through this API.",
     "next": "Check the ID: it is that of a public image."
    }
   },
   "IMG.0090": {
    "summary": "Image in the making",
    "value": {
     "code": "409 Conflict",
     "title": "Conflict",
     "message": "Data of this image is being uploaded."
    },
    "x-error": {
     "title": "Image data is being uploaded",
     "cause": "The image is `saving`: an upload of its data is running.",
     "next": "Wait until the upload ends or end it, then delete the image.",
     "retry": true
    }
   },
   "DataDiskImage": {
    "summary": "A data-disk image that is shared with another project",
    "value": {
     "id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
     "name": "orders-data",
     "owner": "0b1e494e2660441a957313163095fe5c",
     "status": "active",
     "visibility": "shared",
     "protected": false,
     "tags": [],
     "container_format": "bare",
     "disk_format": "zvhd2",
     "min_ram": 0,
     "min_disk": 100,
     "size": 0,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2025-03-14T08:15:00Z",
     "updated_at": "2025-03-14T08:40:12Z",
     "self": "/v2/images/5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
     "file": "/v2/images/5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "DataImage",
     "__isregistered": "true",
     "__imagetype": "shared",
     "__image_source_type": "uds",
     "__os_type": "Linux",
     "__platform": "Other",
     "__os_version": "Other Linux(64 bit)",
     "__image_size": "21474836480",
     "__os_bit": "64",
     "active_at": "2025-03-14T08:40:12Z"
    }
   },
   "IsoImage": {
    "summary": "An ISO image",
    "value": {
     "id": "7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6",
     "name": "centos-7.6-install",
     "owner": "0b1e494e2660441a957313163095fe5c",
     "status": "active",
     "visibility": "private",
     "protected": false,
     "tags": [],
     "container_format": "bare",
     "disk_format": "iso",
     "min_ram": 0,
     "min_disk": 40,
     "size": 0,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2025-05-02T13:00:00Z",
     "updated_at": "2025-05-02T13:07:45Z",
     "self": "/v2/images/7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6",
     "file": "/v2/images/7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "IsoImage",
     "__isregistered": "true",
     "__imagetype": "private",
     "__image_source_type": "uds",
     "__os_type": "Linux",
     "__platform": "CentOS",
     "__os_version": "CentOS 7.6 64bit",
     "__image_size": "4508876800",
     "__os_bit": "64",
     "__root_origin": "file",
     "active_at": "2025-05-02T13:07:45Z"
    }
   },
   "PublicImage": {
    "summary": "A public image",
    "value": {
     "id": "c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8",
     "name": "CentOS 7.7 64bit",
     "owner": "1bf1e3c4d5a64b7c8d9e0f1a2b3c4d5e",
     "status": "active",
     "visibility": "public",
     "protected": true,
     "tags": [],
     "container_format": "bare",
     "disk_format": "zvhd2",
     "min_ram": 0,
     "min_disk": 40,
     "size": 0,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2024-11-20T06:00:00Z",
     "updated_at": "2024-11-21T06:30:00Z",
     "self": "/v2/images/c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8",
     "file": "/v2/images/c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "FusionCompute",
     "__isregistered": "true",
     "__imagetype": "gold",
     "__image_source_type": "uds",
     "__os_type": "Linux",
     "__platform": "CentOS",
     "__os_version": "CentOS 7.7 64bit",
     "__image_size": "1073741824",
     "__os_bit": "64",
     "__support_kvm": "true",
     "__support_xen": "true",
     "__originalimagename": "",
     "__data_origin": "",
     "active_at": "2024-11-20T06:30:00Z"
    }
   },
   "SharedImage": {
    "summary": "An image that another project shares",
    "value": {
     "id": "91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b",
     "name": "partner-appliance",
     "owner": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
     "status": "active",
     "visibility": "shared",
     "protected": false,
     "tags": [],
     "container_format": "bare",
     "disk_format": "qcow2",
     "min_ram": 0,
     "min_disk": 40,
     "size": 0,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2025-06-18T10:20:30Z",
     "updated_at": "2025-07-01T09:00:00Z",
     "self": "/v2/images/91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b",
     "file": "/v2/images/91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "FusionCompute",
     "__isregistered": "true",
     "__imagetype": "shared",
     "__image_source_type": "uds",
     "__os_type": "Linux",
     "__platform": "Debian",
     "__os_version": "Debian GNU/Linux 10.0.0 64bit",
     "__image_size": "2147483648",
     "__os_bit": "64",
     "__support_kvm": "true",
     "active_at": "2025-06-18T10:45:00Z"
    }
   },
   "KilledImage": {
    "summary": "An image whose upload failed",
    "value": {
     "id": "e8f7a6b5-c4d3-4e2f-8190-a1b2c3d4e5f6",
     "name": "broken-upload",
     "owner": "0b1e494e2660441a957313163095fe5c",
     "status": "killed",
     "visibility": "private",
     "protected": false,
     "tags": [],
     "container_format": "bare",
     "disk_format": "raw",
     "min_ram": 0,
     "min_disk": 60,
     "size": 0,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2026-02-11T11:11:11Z",
     "updated_at": "2026-02-11T11:25:00Z",
     "self": "/v2/images/e8f7a6b5-c4d3-4e2f-8190-a1b2c3d4e5f6",
     "file": "/v2/images/e8f7a6b5-c4d3-4e2f-8190-a1b2c3d4e5f6/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "FusionCompute",
     "__isregistered": "true",
     "__imagetype": "private",
     "__image_source_type": "uds",
     "__os_type": "Windows",
     "__platform": "Windows",
     "__os_version": "Windows Server 2016 Standard 64bit",
     "__image_size": "0",
     "__os_bit": "64"
    }
   },
   "OtherProjectImage": {
    "summary": "A private image of the second project",
    "value": {
     "id": "f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e1f",
     "name": "second-project-web",
     "owner": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
     "status": "active",
     "visibility": "private",
     "protected": false,
     "tags": [
      "team=web"
     ],
     "container_format": "bare",
     "disk_format": "vhd",
     "min_ram": 0,
     "min_disk": 40,
     "size": 0,
     "checksum": null,
     "virtual_size": null,
     "created_at": "2025-08-08T08:08:08Z",
     "updated_at": "2025-08-09T12:00:00Z",
     "self": "/v2/images/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e1f",
     "file": "/v2/images/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e1f/file",
     "schema": "/v2/schemas/image",
     "virtual_env_type": "FusionCompute",
     "__isregistered": "true",
     "__imagetype": "private",
     "__image_source_type": "uds",
     "__os_type": "Linux",
     "__platform": "Ubuntu",
     "__os_version": "Ubuntu 18.04 server 64bit",
     "__image_size": "3221225472",
     "__os_bit": "64",
     "__support_kvm": "true",
     "tier": "gold",
     "active_at": "2025-08-08T08:30:00Z"
    }
   },
   "EmptyObject": {
    "summary": "Two bytes",
    "value": "{}"
   },
   "Deactivated": {
    "summary": "Deactivated image",
    "value": {
     "code": "403 Forbidden",
     "title": "Forbidden",
     "message": "The image is deactivated. Its data cannot be downloaded."
    },
    "x-error": {
     "title": "The image is deactivated",
     "cause": "The owner of the image has deactivated it, which stops downloads of its data.",
     "next": "The owner can reactivate the image."
    }
   },
   "RangeNotSatisfiable": {
    "summary": "Range outside the data",
    "value": {
     "code": "416 Range Not Satisfiable",
     "title": "Range Not Satisfiable",
     "message": "The data has no such range of bytes."
    },
    "x-error": {
     "title": "Range outside the data",
     "cause": "The header `Range` asks for bytes behind the end of the data.",
     "next": "Ask for a range that begins within the data. `Content-Range` of the response has the length."
    }
   },
   "MemberPage": {
    "summary": "The members of an image",
    "value": {
     "members": [
      {
       "member_id": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
       "image_id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
       "status": "pending",
       "created_at": "2025-11-03T14:05:10Z",
       "updated_at": "2025-11-03T14:05:10Z",
       "schema": "/v2/schemas/member"
      }
     ],
     "schema": "/v2/schemas/members"
    }
   },
   "NoMembers": {
    "summary": "Public image",
    "value": {
     "code": "403 Forbidden",
     "title": "Forbidden",
     "message": "A public image has no members."
    },
    "x-error": {
     "title": "A public image has no members",
     "cause": "The image is public, so all projects see it and it is shared with none.",
     "next": "Use the image. It needs no sharing."
    }
   },
   "NewMember": {
    "summary": "A project that has not decided yet",
    "value": {
     "member_id": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
     "image_id": "33ad552d-1149-471c-8190-ff6776174a00",
     "status": "pending",
     "created_at": "2026-01-12T09:30:00Z",
     "updated_at": "2026-01-12T09:30:00Z",
     "schema": "/v2/schemas/member"
    }
   },
   "MemberExists": {
    "summary": "Shared with this project already",
    "value": {
     "code": "409 Conflict",
     "title": "Conflict",
     "message": "The image is shared with this project already."
    },
    "x-error": {
     "title": "Already a member",
     "cause": "The image is shared with the project already, whatever the project decided.",
     "next": "Treat the image as shared. To make the member `pending` again, remove it first."
    }
   },
   "TooManyMembers": {
    "summary": "Too many members",
    "value": "413 Request Entity Too Large\n\nAn image can be shared with at most 128 projects.",
    "x-error": {
     "title": "Too many members",
     "cause": "The image is shared with 128 projects, and the request would add another one.",
     "next": "Remove a member of the image first."
    }
   },
   "PendingMember": {
    "summary": "A project that has not decided yet",
    "value": {
     "member_id": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
     "image_id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
     "status": "pending",
     "created_at": "2025-11-03T14:05:10Z",
     "updated_at": "2025-11-03T14:05:10Z",
     "schema": "/v2/schemas/member"
    }
   },
   "AcceptedMember": {
    "summary": "A project that has accepted the image",
    "value": {
     "member_id": "0b1e494e2660441a957313163095fe5c",
     "image_id": "91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b",
     "status": "accepted",
     "created_at": "2025-07-01T09:00:00Z",
     "updated_at": "2025-07-02T07:45:30Z",
     "schema": "/v2/schemas/member"
    }
   },
   "MemberNotFound": {
    "summary": "No such member",
    "value": {
     "code": "404 Not Found",
     "title": "Not Found",
     "message": "The image has no member with this ID that is visible to you."
    },
    "x-error": {
     "title": "Member not found",
     "cause": "The image is not shared with the project in the path. A project that does not own the image sees itself only.",
     "next": "Check the project ID. Share the image with the project first."
    }
   },
   "NotTheMember": {
    "summary": "Caller is the owner",
    "value": {
     "code": "403 Forbidden",
     "title": "Forbidden",
     "message": "Only the member itself can accept or reject the image."
    },
    "x-error": {
     "title": "Not the member",
     "cause": "The caller's project owns the image. The status of a member is the decision of that member.",
     "next": "Use a token or an access key of the project that the image is shared with. To end the sharing, remove the member."
    }
   },
   "TooManyTags": {
    "summary": "Too many tags",
    "value": "413 Request Entity Too Large\n\nAn image can have at most 10 tags.",
    "x-error": {
     "title": "Too many tags",
     "cause": "The image has 10 tags, and the request would add another one.",
     "next": "Remove a tag of the image first."
    }
   },
   "TagNotFound": {
    "summary": "No such tag",
    "value": {
     "code": "404 Not Found",
     "title": "Not Found",
     "message": "The image has no such tag."
    },
    "x-error": {
     "title": "Tag not found",
     "cause": "The image does not have the tag in the path.",
     "next": "Treat the tag as removed. Encode characters such as `/` and `%` in the path."
    }
   },
   "TagsOfImage": {
    "summary": "A key alone",
    "value": {
     "tags": [
      {
       "key": "webserver",
       "value": ""
      }
     ]
    }
   },
   "IMG.0030": {
    "summary": "Project of another caller",
    "value": {
     "error": {
      "code": "IMG.0030",
      "message": "The project in the path is not the one of the token or access key."
     }
    },
    "x-error": {
     "title": "Wrong project in the path",
     "cause": "The `project_id` in the path differs from the project of the token or access key.",
     "next": "Use the project of your token. For another project, log in for that project."
    }
   },
   "TagToAdd": {
    "summary": "A tag",
    "value": {
     "tag": {
      "key": "app",
      "value": "shop"
     }
    }
   },
   "AddTags": {
    "summary": "Add two",
    "value": {
     "action": "create",
     "tags": [
      {
       "key": "app",
       "value": "shop"
      },
      {
       "key": "stage",
       "value": "test"
      }
     ]
    }
   },
   "RemoveTags": {
    "summary": "Remove one",
    "value": {
     "action": "delete",
     "tags": [
      {
       "key": "stage"
      }
     ]
    }
   },
   "IMG.0121": {
    "summary": "No such tag",
    "value": {
     "error": {
      "code": "IMG.0121",
      "message": "The image has no tag with this key."
     }
    },
    "x-error": {
     "title": "Tag not found",
     "cause": "The image has no tag with the key in the path.",
     "next": "List the tags of the image. Keys are case-sensitive."
    }
   },
   "TagsToRemove": {
    "summary": "Two tags",
    "value": {
     "tags": [
      {
       "key": "app"
      },
      {
       "key": "stage",
       "value": "test"
      }
     ]
    }
   },
   "TagPage": {
    "summary": "One tag",
    "value": {
     "tags": [
      "webserver"
     ]
    }
   },
   "TagOfImage": {
    "summary": "As an object",
    "value": {
     "image_id": "33ad552d-1149-471c-8190-ff6776174a00",
     "image_tag": {
      "key": "app",
      "value": "shop"
     }
    }
   },
   "DottedTagOfImage": {
    "summary": "As text",
    "value": {
     "image_id": "33ad552d-1149-471c-8190-ff6776174a00",
     "tag": "app.shop"
    }
   },
   "TagsOfProject": {
    "summary": "One key without a value",
    "value": {
     "tags": [
      {
       "key": "webserver",
       "values": [
        ""
       ]
      }
     ]
    }
   },
   "FindByTag": {
    "summary": "Find by a key",
    "value": {
     "action": "filter",
     "tags": [
      {
       "key": "webserver",
       "values": []
      }
     ],
     "limit": "10",
     "offset": "0"
    }
   },
   "CountByTags": {
    "summary": "Count by keys, values and a name",
    "value": {
     "action": "count",
     "tags": [
      {
       "key": "webserver",
       "values": [
        ""
       ]
      }
     ],
     "not_tags_any": [
      {
       "key": "stage",
       "values": [
        "test",
        "trial"
       ]
      }
     ],
     "matches": [
      {
       "key": "resource_name",
       "value": "ims"
      }
     ]
    }
   },
   "FoundByTag": {
    "summary": "One image",
    "value": {
     "resources": [
      {
       "resource_id": "33ad552d-1149-471c-8190-ff6776174a00",
       "resource_name": "ims_test",
       "resource_detail": {
        "status": "active"
       },
       "tags": [
        {
         "key": "webserver",
         "value": ""
        }
       ]
      }
     ],
     "total_count": 1
    }
   },
   "CountedByTags": {
    "summary": "The number alone",
    "value": {
     "total_count": 1
    }
   },
   "AcceptImages": {
    "summary": "Accept the image of another project",
    "value": {
     "images": [
      "91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b"
     ],
     "project_id": "0b1e494e2660441a957313163095fe5c",
     "status": "accepted"
    }
   },
   "RejectImages": {
    "summary": "Reject the image of another project",
    "value": {
     "images": [
      "91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b"
     ],
     "project_id": "0b1e494e2660441a957313163095fe5c",
     "status": "rejected"
    }
   },
   "IMG.0114": {
    "summary": "No such member",
    "value": {
     "error": {
      "code": "IMG.0114",
      "message": "The image has no member with this ID that is visible to you."
     }
    },
    "x-error": {
     "title": "Member not found",
     "cause": "The image is not shared with the project. A project that does not own the image sees itself only, and an owner cannot accept its own image.",
     "next": "Check the project ID, and share the image with the project first."
    }
   },
   "AddMembers": {
    "summary": "Share an image with the second project",
    "value": {
     "images": [
      "33ad552d-1149-471c-8190-ff6776174a00"
     ],
     "projects": [
      "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
     ]
    }
   },
   "IMG.0067": {
    "summary": "Malformed project ID",
    "value": {
     "error": {
      "code": "IMG.0067",
      "message": "A project ID is not valid."
     }
    },
    "x-error": {
     "title": "Malformed project ID",
     "cause": "A project ID is empty, longer than 255 characters, or has a character that no ID has.",
     "next": "Send the IDs of projects, as the identity service shows them."
    }
   },
   "IMG.0076": {
    "summary": "Own project",
    "value": {
     "error": {
      "code": "IMG.0076",
      "message": "An image cannot be shared with your own project."
     }
    },
    "x-error": {
     "title": "Sharing with your own project",
     "cause": "The list of projects has the project of the token or access key.",
     "next": "Take your own project out of the list. It sees its images anyway."
    }
   },
   "IMG.0088": {
    "summary": "Too many members",
    "value": {
     "error": {
      "code": "IMG.0088",
      "message": "The image cannot be shared with so many projects."
     }
    },
    "x-error": {
     "title": "Too many members",
     "cause": "An image would have more than 128 members, or a full-server image more than 10.",
     "next": "Stop sharing the image with projects that no longer need it, or share with fewer projects."
    }
   },
   "IMG.0089": {
    "summary": "Public image",
    "value": {
     "error": {
      "code": "IMG.0089",
      "message": "A public image is not shared and has no members."
     }
    },
    "x-error": {
     "title": "A public image cannot be shared",
     "cause": "The image is public, so all projects see it and it is shared with none.",
     "next": "Use the image. It needs no sharing."
    }
   },
   "IMG.0098": {
    "summary": "Encrypted image",
    "value": {
     "error": {
      "code": "IMG.0098",
      "message": "An image encrypted with the default key cannot be shared."
     }
    },
    "x-error": {
     "title": "Encrypted image cannot be shared",
     "cause": "The image is encrypted with the default key of your project, which no other project can use. Some clouds share no encrypted image at all.",
     "next": "Copy the image with a key of your own in `cmk_id`, allow the other project to use the key, and share the copy."
    }
   },
   "IMG.0112": {
    "summary": "Members not added",
    "value": {
     "error": {
      "code": "IMG.0112",
      "message": "Not all images could be shared."
     }
    },
    "x-error": {
     "title": "Members not added",
     "cause": "A job could not share all of its images: since the request, an image was deleted, was shared with too many projects, or became one that cannot be shared. `entities.results` of the job says which ones.",
     "next": "Read `fail_reason`, and share the images that failed again."
    }
   },
   "IMG.0135": {
    "summary": "Full-server image",
    "value": {
     "error": {
      "code": "IMG.0135",
      "message": "A full-server image whose backup is not in a vault cannot be shared."
     }
    },
    "x-error": {
     "title": "Full-server image cannot be shared",
     "cause": "The full-server image does not come from a backup in a vault of CBR.",
     "next": "Create the full-server image with a `vault_id`, or from a backup with the `whole_image_type` CBR."
    }
   },
   "RemoveMembers": {
    "summary": "Stop sharing an image with the second project",
    "value": {
     "images": [
      "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c"
     ],
     "projects": [
      "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
     ]
    }
   },
   "IMG.0113": {
    "summary": "Members not removed",
    "value": {
     "error": {
      "code": "IMG.0113",
      "message": "Not all members could be removed."
     }
    },
    "x-error": {
     "title": "Members not removed",
     "cause": "A job could not remove the members of all of its images: since the request, an image was deleted. `entities.results` of the job says which ones.",
     "next": "Read `fail_reason`. The members of a deleted image are gone."
    }
   },
   "ImageMemberPage": {
    "summary": "The members of an image",
    "value": {
     "members": [
      {
       "member_id": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
       "member_type": "project",
       "image_id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
       "status": "pending",
       "created_at": "2025-11-03T14:05:10Z",
       "updated_at": "2025-11-03T14:05:10Z",
       "schema": "/v2/schemas/member"
      }
     ],
     "schema": "/v2/schemas/members",
     "page_info": {
      "current_count": 1
     }
    }
   },
   "PendingImageMember": {
    "summary": "A project that has not decided yet",
    "value": {
     "member_id": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
     "member_type": "project",
     "image_id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
     "status": "pending",
     "created_at": "2025-11-03T14:05:10Z",
     "updated_at": "2025-11-03T14:05:10Z",
     "schema": "/v2/schemas/member"
    }
   },
   "DoneJob": {
    "summary": "A job that has succeeded",
    "value": {
     "status": "SUCCESS",
     "job_id": "4d1c9a27f0b84e6b9c3f5a7d2e8b6041",
     "job_type": "imsImportImageJob",
     "begin_time": "2025-05-02T13:00:00.000Z",
     "end_time": "2025-05-02T13:07:45.000Z",
     "error_code": null,
     "fail_reason": null,
     "entities": {
      "image_id": "7a9d3f10-2b4c-4d5e-8f60-718293a4b5c6",
      "image_name": "centos-7.6-install",
      "process_percent": 1
     }
    }
   },
   "RunningJob": {
    "summary": "A job that is under way",
    "value": {
     "status": "RUNNING",
     "job_id": "4d1c9a27f0b84e6b9c3f5a7d2e8b6041",
     "job_type": "imsImportImageJob",
     "begin_time": "2025-05-02T13:00:00.000Z",
     "end_time": "",
     "error_code": null,
     "fail_reason": null,
     "entities": {
      "image_name": "centos-7.6-install",
      "process_percent": 0.4
     }
    }
   },
   "FailedJob": {
    "summary": "A job that has failed",
    "value": {
     "status": "FAIL",
     "job_id": "4d1c9a27f0b84e6b9c3f5a7d2e8b6041",
     "job_type": "imsImportImageJob",
     "begin_time": "2025-05-02T13:00:00.000Z",
     "end_time": "2025-05-02T13:00:02.133Z",
     "error_code": "IMG.0057",
     "fail_reason": "The image file cannot be read.",
     "entities": {
      "image_name": "centos-7.6-install"
     }
    }
   },
   "MembersJob": {
    "summary": "A job that has shared an image",
    "value": {
     "status": "SUCCESS",
     "job_id": "9b7e2d504c1a4f68a3d0e5c6f7182930",
     "job_type": "imsAddImageMembersJob",
     "begin_time": "2025-11-03T14:05:09.250Z",
     "end_time": "2025-11-03T14:05:10.250Z",
     "error_code": null,
     "fail_reason": null,
     "entities": {
      "results": [
       {
        "image_id": "5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c",
        "project_id": "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7",
        "status": "success"
       }
      ],
      "process_percent": 1
     }
    }
   },
   "IMG.0031": {
    "summary": "No such job",
    "value": {
     "error": {
      "code": "IMG.0031",
      "message": "There is no job with this ID in your project."
     }
    },
    "x-error": {
     "title": "Job not found",
     "cause": "The ID is not 32 hexadecimal digits, or your project has no job with it.",
     "next": "Use the `job_id` that the operation returned, with credentials of the same project."
    }
   },
   "OsPlatforms": {
    "summary": "Operating systems of two platforms",
    "value": [
     {
      "platform": "Debian",
      "version_list": [
       {
        "platform": "Debian",
        "os_version_key": "Debian GNU/Linux 10.0.0 64bit",
        "os_version": "Debian GNU/Linux 10.0.0 64bit",
        "os_bit": 64,
        "os_type": "Linux"
       }
      ]
     },
     {
      "platform": "OpenSUSE",
      "version_list": [
       {
        "platform": "OpenSUSE",
        "os_version_key": "openSUSE 15.1 64bit",
        "os_version": "openSUSE 15.1 64bit",
        "os_bit": 64,
        "os_type": "Linux"
       },
       {
        "platform": "OpenSUSE",
        "os_version_key": "openSUSE 15.0 64bit",
        "os_version": "openSUSE 15.0 64bit",
        "os_bit": 64,
        "os_type": "Linux"
       }
      ]
     }
    ]
   },
   "Quotas": {
    "summary": "Quotas of a project with a few images",
    "value": {
     "quotas": {
      "resources": [
       {
        "type": "image",
        "used": 5,
        "quota": 100,
        "min": 0,
        "max": 100
       },
       {
        "type": "image_shared",
        "used": 1,
        "quota": 100,
        "min": 0,
        "max": 100
       },
       {
        "type": "image_member",
        "used": 0,
        "quota": 128,
        "min": 0,
        "max": 128
       }
      ]
     }
    }
   },
   "ImageSchema": {
    "summary": "The schema of an image, cut to three properties",
    "value": {
     "name": "image",
     "properties": {
      "id": {
       "type": "string",
       "readOnly": true,
       "description": "ID of an image, a UUID in lower case."
      },
      "name": {
       "type": "string",
       "maxLength": 255,
       "description": "Name of the image."
      },
      "status": {
       "type": "string",
       "readOnly": true,
       "enum": [
        "queued",
        "saving",
        "active",
        "killed",
        "deleted"
       ],
       "description": "Where the image is in its life."
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
    }
   },
   "ImageListSchema": {
    "summary": "The schema of a list of images",
    "value": {
     "name": "images",
     "properties": {
      "images": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "first": {
       "type": "string"
      },
      "next": {
       "type": "string"
      },
      "schema": {
       "type": "string"
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
    }
   },
   "MemberSchema": {
    "summary": "The schema of a member, cut to two properties",
    "value": {
     "name": "member",
     "properties": {
      "member_id": {
       "type": "string",
       "readOnly": true,
       "description": "ID of the project that the image is shared with."
      },
      "status": {
       "type": "string",
       "enum": [
        "pending",
        "accepted",
        "rejected"
       ],
       "description": "What the member decided."
      }
     },
     "links": [
      {
       "rel": "describedby",
       "href": "{schema}"
      }
     ]
    }
   },
   "MemberListSchema": {
    "summary": "The schema of a list of members",
    "value": {
     "name": "members",
     "properties": {
      "members": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "schema": {
       "type": "string"
      }
     },
     "links": [
      {
       "rel": "describedby",
       "href": "{schema}"
      }
     ]
    }
   },
   "Versions": {
    "summary": "All versions",
    "value": {
     "versions": [
      {
       "id": "v2.2",
       "status": "CURRENT",
       "links": [
        {
         "rel": "self",
         "href": "http://127.0.0.1:9292/v2"
        }
       ]
      },
      {
       "id": "v2.1",
       "status": "SUPPORTED",
       "links": [
        {
         "rel": "self",
         "href": "http://127.0.0.1:9292/v2"
        }
       ]
      },
      {
       "id": "v2.0",
       "status": "SUPPORTED",
       "links": [
        {
         "rel": "self",
         "href": "http://127.0.0.1:9292/v2"
        }
       ]
      },
      {
       "id": "v1.1",
       "status": "DEPRECATED",
       "links": [
        {
         "rel": "self",
         "href": "http://127.0.0.1:9292/v1"
        }
       ]
      },
      {
       "id": "v1.0",
       "status": "DEPRECATED",
       "links": [
        {
         "rel": "self",
         "href": "http://127.0.0.1:9292/v1"
        }
       ]
      }
     ]
    }
   },
   "OneVersion": {
    "summary": "One version",
    "value": {
     "versions": [
      {
       "id": "v2.2",
       "status": "CURRENT",
       "links": [
        {
         "rel": "self",
         "href": "http://127.0.0.1:9292/v2"
        }
       ]
      }
     ]
    }
   },
   "APIGW.0101": {
    "summary": "Unknown path",
    "value": {
     "error_code": "APIGW.0101",
     "error_msg": "No API is published with this method and path.",
     "request_id": "2f1c0d9e8b7a46538291a0b3c4d5e6f7"
    },
    "x-error": {
     "title": "API not found",
     "cause": "No operation has this method and path, or the version in the path does not exist.",
     "next": "Compare method and path with the operation. There is no `GET /v2/cloudimages/{image_id}`, for example: show an image with `GET /v2/images/{image_id}`."
    }
   }
  },
  "responses": {
   "QueryRefused": {
    "description": "The query breaks a rule.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0017": {
        "$ref": "#/components/examples/IMG.0017"
       },
       "IMG.0024": {
        "$ref": "#/components/examples/IMG.0024"
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "Authentication failed. The response comes from the gateway.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0301": {
        "$ref": "#/components/examples/APIGW.0301"
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The caller lacks the right to do this.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0026": {
        "$ref": "#/components/examples/IMG.0026"
       }
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "The caller is over its rate limit. The response comes from the gateway.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0308": {
        "$ref": "#/components/examples/APIGW.0308"
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "The service failed because of an internal error.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0061": {
        "$ref": "#/components/examples/IMG.0061"
       }
      }
     }
    }
   },
   "Unavailable": {
    "description": "The service is unavailable at the moment. A change may have been made or not, but never in part. Check before you retry.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0060": {
        "$ref": "#/components/examples/IMG.0060"
       }
      }
     }
    }
   },
   "StartedJob": {
    "description": "The job that has been started. `showJob` and `showJobProgress` show what has become of it.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/StartedJob"
      },
      "examples": {
       "StartedJob": {
        "$ref": "#/components/examples/StartedJob"
       }
      }
     }
    }
   },
   "ImageNotCreated": {
    "description": "The body breaks a rule, or the source of the image is missing. IMG.0059 is the error of a job.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0002": {
        "$ref": "#/components/examples/IMG.0002"
       },
       "IMG.0003": {
        "$ref": "#/components/examples/IMG.0003"
       },
       "IMG.0004": {
        "$ref": "#/components/examples/IMG.0004"
       },
       "IMG.0005": {
        "$ref": "#/components/examples/IMG.0005"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0013": {
        "$ref": "#/components/examples/IMG.0013"
       },
       "IMG.0015": {
        "$ref": "#/components/examples/IMG.0015"
       },
       "IMG.0021": {
        "$ref": "#/components/examples/IMG.0021"
       },
       "IMG.0024": {
        "$ref": "#/components/examples/IMG.0024"
       },
       "IMG.0054": {
        "$ref": "#/components/examples/IMG.0054"
       },
       "IMG.0055": {
        "$ref": "#/components/examples/IMG.0055"
       },
       "IMG.0056": {
        "$ref": "#/components/examples/IMG.0056"
       },
       "IMG.0057": {
        "$ref": "#/components/examples/IMG.0057"
       },
       "IMG.0059": {
        "$ref": "#/components/examples/IMG.0059"
       },
       "IMG.0095": {
        "$ref": "#/components/examples/IMG.0095"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       },
       "IMG.0116": {
        "$ref": "#/components/examples/IMG.0116"
       },
       "IMG.0120": {
        "$ref": "#/components/examples/IMG.0120"
       },
       "IMG.0122": {
        "$ref": "#/components/examples/IMG.0122"
       },
       "IMG.0141": {
        "$ref": "#/components/examples/IMG.0141"
       },
       "IMG.0194": {
        "$ref": "#/components/examples/IMG.0194"
       },
       "IMG.0212": {
        "$ref": "#/components/examples/IMG.0212"
       }
      }
     }
    }
   },
   "TooLarge": {
    "description": "The body is longer than 1 MiB. The response comes from the gateway.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0201": {
        "$ref": "#/components/examples/APIGW.0201"
       }
      }
     }
    }
   },
   "UnsupportedBody": {
    "description": "The body has a media type that the operation does not accept.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       }
      }
     }
    }
   },
   "DataImageNotCreated": {
    "description": "The body breaks a rule, or the file is missing. IMG.0059 is the error of a job.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0002": {
        "$ref": "#/components/examples/IMG.0002"
       },
       "IMG.0003": {
        "$ref": "#/components/examples/IMG.0003"
       },
       "IMG.0004": {
        "$ref": "#/components/examples/IMG.0004"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0013": {
        "$ref": "#/components/examples/IMG.0013"
       },
       "IMG.0015": {
        "$ref": "#/components/examples/IMG.0015"
       },
       "IMG.0054": {
        "$ref": "#/components/examples/IMG.0054"
       },
       "IMG.0055": {
        "$ref": "#/components/examples/IMG.0055"
       },
       "IMG.0057": {
        "$ref": "#/components/examples/IMG.0057"
       },
       "IMG.0059": {
        "$ref": "#/components/examples/IMG.0059"
       },
       "IMG.0095": {
        "$ref": "#/components/examples/IMG.0095"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       },
       "IMG.0116": {
        "$ref": "#/components/examples/IMG.0116"
       },
       "IMG.0122": {
        "$ref": "#/components/examples/IMG.0122"
       }
      }
     }
    }
   },
   "WholeImageNotCreated": {
    "description": "The body breaks a rule, or names no server and no backup.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0002": {
        "$ref": "#/components/examples/IMG.0002"
       },
       "IMG.0003": {
        "$ref": "#/components/examples/IMG.0003"
       },
       "IMG.0004": {
        "$ref": "#/components/examples/IMG.0004"
       },
       "IMG.0005": {
        "$ref": "#/components/examples/IMG.0005"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0013": {
        "$ref": "#/components/examples/IMG.0013"
       },
       "IMG.0015": {
        "$ref": "#/components/examples/IMG.0015"
       },
       "IMG.0020": {
        "$ref": "#/components/examples/IMG.0020"
       },
       "IMG.0054": {
        "$ref": "#/components/examples/IMG.0054"
       },
       "IMG.0055": {
        "$ref": "#/components/examples/IMG.0055"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       },
       "IMG.0116": {
        "$ref": "#/components/examples/IMG.0116"
       },
       "IMG.0184": {
        "$ref": "#/components/examples/IMG.0184"
       },
       "IMG.0198": {
        "$ref": "#/components/examples/IMG.0198"
       }
      }
     }
    }
   },
   "ImageNotImported": {
    "description": "The body breaks a rule, or the file is missing. IMG.0059 is the error of a job.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0002": {
        "$ref": "#/components/examples/IMG.0002"
       },
       "IMG.0003": {
        "$ref": "#/components/examples/IMG.0003"
       },
       "IMG.0004": {
        "$ref": "#/components/examples/IMG.0004"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0013": {
        "$ref": "#/components/examples/IMG.0013"
       },
       "IMG.0015": {
        "$ref": "#/components/examples/IMG.0015"
       },
       "IMG.0024": {
        "$ref": "#/components/examples/IMG.0024"
       },
       "IMG.0054": {
        "$ref": "#/components/examples/IMG.0054"
       },
       "IMG.0055": {
        "$ref": "#/components/examples/IMG.0055"
       },
       "IMG.0056": {
        "$ref": "#/components/examples/IMG.0056"
       },
       "IMG.0057": {
        "$ref": "#/components/examples/IMG.0057"
       },
       "IMG.0059": {
        "$ref": "#/components/examples/IMG.0059"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       },
       "IMG.0116": {
        "$ref": "#/components/examples/IMG.0116"
       },
       "IMG.0122": {
        "$ref": "#/components/examples/IMG.0122"
       },
       "IMG.0141": {
        "$ref": "#/components/examples/IMG.0141"
       },
       "IMG.0212": {
        "$ref": "#/components/examples/IMG.0212"
       }
      }
     }
    }
   },
   "ImageNotRegistered": {
    "description": "The body breaks a rule, the file is missing, or the image has data. IMG.0055 and IMG.0059 are errors of a job.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0046": {
        "$ref": "#/components/examples/IMG.0046"
       },
       "IMG.0055": {
        "$ref": "#/components/examples/IMG.0055"
       },
       "IMG.0057": {
        "$ref": "#/components/examples/IMG.0057"
       },
       "IMG.0059": {
        "$ref": "#/components/examples/IMG.0059"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       }
      }
     }
    }
   },
   "NotOwnImage": {
    "description": "The caller lacks the right, or the image is not a private one of the caller's project.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0026": {
        "$ref": "#/components/examples/IMG.0026"
       },
       "IMG.0047": {
        "$ref": "#/components/examples/IMG.0047"
       }
      }
     }
    }
   },
   "ImageNotFound": {
    "description": "There is no such image, or the caller may not see it.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0144": {
        "$ref": "#/components/examples/IMG.0144"
       }
      }
     }
    }
   },
   "ImageNotExported": {
    "description": "The body breaks a rule, or the image does not allow it.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0046": {
        "$ref": "#/components/examples/IMG.0046"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0069": {
        "$ref": "#/components/examples/IMG.0069"
       },
       "IMG.0070": {
        "$ref": "#/components/examples/IMG.0070"
       },
       "IMG.0072": {
        "$ref": "#/components/examples/IMG.0072"
       },
       "IMG.0077": {
        "$ref": "#/components/examples/IMG.0077"
       },
       "IMG.0128": {
        "$ref": "#/components/examples/IMG.0128"
       },
       "IMG.0148": {
        "$ref": "#/components/examples/IMG.0148"
       },
       "IMG.0167": {
        "$ref": "#/components/examples/IMG.0167"
       }
      }
     }
    }
   },
   "ImageNotCopied": {
    "description": "The body breaks a rule, or the image does not allow it.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0002": {
        "$ref": "#/components/examples/IMG.0002"
       },
       "IMG.0003": {
        "$ref": "#/components/examples/IMG.0003"
       },
       "IMG.0004": {
        "$ref": "#/components/examples/IMG.0004"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0013": {
        "$ref": "#/components/examples/IMG.0013"
       },
       "IMG.0015": {
        "$ref": "#/components/examples/IMG.0015"
       },
       "IMG.0046": {
        "$ref": "#/components/examples/IMG.0046"
       },
       "IMG.0054": {
        "$ref": "#/components/examples/IMG.0054"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0095": {
        "$ref": "#/components/examples/IMG.0095"
       },
       "IMG.0130": {
        "$ref": "#/components/examples/IMG.0130"
       },
       "IMG.0167": {
        "$ref": "#/components/examples/IMG.0167"
       },
       "IMG.0196": {
        "$ref": "#/components/examples/IMG.0196"
       }
      }
     }
    }
   },
   "ImageNotCopiedToRegion": {
    "description": "The body breaks a rule, or the image or the region does not allow it.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0002": {
        "$ref": "#/components/examples/IMG.0002"
       },
       "IMG.0003": {
        "$ref": "#/components/examples/IMG.0003"
       },
       "IMG.0004": {
        "$ref": "#/components/examples/IMG.0004"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0013": {
        "$ref": "#/components/examples/IMG.0013"
       },
       "IMG.0015": {
        "$ref": "#/components/examples/IMG.0015"
       },
       "IMG.0046": {
        "$ref": "#/components/examples/IMG.0046"
       },
       "IMG.0054": {
        "$ref": "#/components/examples/IMG.0054"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0105": {
        "$ref": "#/components/examples/IMG.0105"
       },
       "IMG.0142": {
        "$ref": "#/components/examples/IMG.0142"
       },
       "IMG.0143": {
        "$ref": "#/components/examples/IMG.0143"
       },
       "IMG.0145": {
        "$ref": "#/components/examples/IMG.0145"
       },
       "IMG.0146": {
        "$ref": "#/components/examples/IMG.0146"
       },
       "IMG.0147": {
        "$ref": "#/components/examples/IMG.0147"
       },
       "IMG.0149": {
        "$ref": "#/components/examples/IMG.0149"
       },
       "IMG.0167": {
        "$ref": "#/components/examples/IMG.0167"
       },
       "IMG.0184": {
        "$ref": "#/components/examples/IMG.0184"
       }
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "The body has a media type or a content encoding that the operation does not accept.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Accept-Patch": {
      "$ref": "#/components/headers/AcceptPatch"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       }
      }
     }
    }
   },
   "NativeBadRequest": {
    "description": "The request breaks a rule of the operation.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "x-stands-for": {
     "IMG.0001": [
      "IMG.0002",
      "IMG.0003",
      "IMG.0004",
      "IMG.0007",
      "IMG.0013",
      "IMG.0017",
      "IMG.0024",
      "IMG.0035",
      "IMG.0054",
      "IMG.0055",
      "IMG.0141"
     ]
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0001": {
        "summary": "Rule broken",
        "value": {
         "code": "400 Bad Request",
         "title": "Bad Request",
         "message": "The request breaks a rule of this operation."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeUnauthorized": {
    "description": "Authentication failed. The response comes from the gateway.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0301": {
        "$ref": "#/components/examples/APIGW.0301"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeForbidden": {
    "description": "The caller lacks the right to do this.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0026": {
        "summary": "Not allowed",
        "value": {
         "code": "403 Forbidden",
         "title": "Forbidden",
         "message": "You are not allowed to do this."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeTooManyRequests": {
    "description": "The caller is over its rate limit. The response comes from the gateway.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0308": {
        "$ref": "#/components/examples/APIGW.0308"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeInternalError": {
    "description": "The service failed because of an internal error.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0061": {
        "summary": "Internal error",
        "value": {
         "code": "500 Internal Server Error",
         "title": "Internal Server Error",
         "message": "The service failed because of an internal error."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeUnavailable": {
    "description": "The service is unavailable at the moment. A change may have been made or not, but never in part. Check before you retry.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0060": {
        "summary": "Service unavailable",
        "value": {
         "code": "503 Service Unavailable",
         "title": "Service Unavailable",
         "message": "The service cannot do this at the moment."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeImageNotCreated": {
    "description": "The body is longer than 1 MiB, an error of the gateway in JSON; or the image would have more than 128 extension attributes, or the project more images than its quota allows, errors of the service in plain text.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0201": {
        "$ref": "#/components/examples/APIGW.0201"
       }
      }
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "TooManyExtensions": {
        "$ref": "#/components/examples/TooManyExtensions"
       },
       "IMG.0015": {
        "summary": "Quota used up",
        "value": "413 Request Entity Too Large\n\nThe project's quota of images is used up."
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeUnsupportedMediaType": {
    "description": "The body has a media type or a content encoding that the operation does not accept.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0001": {
        "summary": "Media type not accepted",
        "value": {
         "code": "415 Unsupported Media Type",
         "title": "Unsupported Media Type",
         "message": "The operation does not accept bodies of this media type or encoding."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeImageNotFound": {
    "description": "There is no such image, or the caller may not see it.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0144": {
        "summary": "No such image",
        "value": {
         "code": "404 Not Found",
         "title": "Not Found",
         "message": "No image with this ID is visible to you."
        }
       },
       "IMG.0066": {
        "summary": "ID malformed",
        "value": {
         "code": "404 Not Found",
         "title": "Not Found",
         "message": "There is no image with this ID, which is not a UUID."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeImageNotDeletable": {
    "description": "The image is protected, public, or belongs to another project.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0091": {
        "$ref": "#/components/examples/IMG.0091"
       },
       "IMG.0092": {
        "$ref": "#/components/examples/IMG.0092"
       },
       "IMG.0094": {
        "$ref": "#/components/examples/IMG.0094"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeImageBusy": {
    "description": "Data of the image is being uploaded.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0090": {
        "$ref": "#/components/examples/IMG.0090"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeBodyTooLarge": {
    "description": "The body is longer than 1 MiB. The response comes from the gateway.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0201": {
        "$ref": "#/components/examples/APIGW.0201"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeTooLarge": {
    "description": "The body is longer than 1 MiB, an error of the gateway in JSON; or the image would have more than 128 extension attributes, an error of the service in plain text.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      },
      "examples": {
       "APIGW.0201": {
        "$ref": "#/components/examples/APIGW.0201"
       }
      }
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "TooManyExtensions": {
        "$ref": "#/components/examples/TooManyExtensions"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeUnsupportedPatch": {
    "description": "The body has a media type or a content encoding that the operation does not accept.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Accept-Patch": {
      "$ref": "#/components/headers/NativeAcceptPatch"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0001": {
        "summary": "Media type not accepted",
        "value": {
         "code": "415 Unsupported Media Type",
         "title": "Unsupported Media Type",
         "message": "The operation does not accept patches of this media type or encoding."
        }
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "NativeMemberNotFound": {
    "description": "There is no such image, the caller may not see it, or it has no such member.",
    "headers": {
     "X-Openstack-Request-Id": {
      "$ref": "#/components/headers/OpenstackRequestId"
     },
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GlanceError"
      },
      "examples": {
       "IMG.0144": {
        "summary": "No such image",
        "value": {
         "code": "404 Not Found",
         "title": "Not Found",
         "message": "No image with this ID is visible to you."
        }
       },
       "IMG.0066": {
        "summary": "ID malformed",
        "value": {
         "code": "404 Not Found",
         "title": "Not Found",
         "message": "There is no image with this ID, which is not a UUID."
        }
       },
       "MemberNotFound": {
        "$ref": "#/components/examples/MemberNotFound"
       }
      }
     },
     "text/html": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorPage": {
        "$ref": "#/components/examples/ErrorPage"
       }
      },
      "x-same-error": true
     },
     "text/plain": {
      "schema": {
       "type": "string"
      },
      "examples": {
       "ErrorText": {
        "$ref": "#/components/examples/ErrorText"
       }
      },
      "x-same-error": true
     }
    }
   },
   "TagRequestRefused": {
    "description": "The image ID is malformed, or the project is another's.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0030": {
        "$ref": "#/components/examples/IMG.0030"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       }
      }
     }
    }
   },
   "TagsRefused": {
    "description": "The body breaks a rule, or the project is another's.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0030": {
        "$ref": "#/components/examples/IMG.0030"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       },
       "IMG.0116": {
        "$ref": "#/components/examples/IMG.0116"
       }
      }
     }
    }
   },
   "ImageOrTagNotFound": {
    "description": "There is no such image, the caller may not see it, or it has no such tag.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0121": {
        "$ref": "#/components/examples/IMG.0121"
       },
       "IMG.0144": {
        "$ref": "#/components/examples/IMG.0144"
       }
      }
     }
    }
   },
   "TagNotSet": {
    "description": "The body breaks a rule.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       },
       "IMG.0116": {
        "$ref": "#/components/examples/IMG.0116"
       }
      }
     }
    }
   },
   "WrongProject": {
    "description": "The project in the path is another's.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0030": {
        "$ref": "#/components/examples/IMG.0030"
       }
      }
     }
    }
   },
   "TagSearchRefused": {
    "description": "The body breaks a rule, or the project is another's.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0030": {
        "$ref": "#/components/examples/IMG.0030"
       },
       "IMG.0115": {
        "$ref": "#/components/examples/IMG.0115"
       }
      }
     }
    }
   },
   "MembersNotDecided": {
    "description": "The body breaks a rule, or names another project.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0030": {
        "$ref": "#/components/examples/IMG.0030"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0184": {
        "$ref": "#/components/examples/IMG.0184"
       }
      }
     }
    }
   },
   "MemberNotFound": {
    "description": "There is no such image, the caller may not see it, or it has no such member.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "x-stands-for": {
     "IMG.0114": [
      "MemberNotFound",
      "NotTheMember"
     ]
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0114": {
        "$ref": "#/components/examples/IMG.0114"
       },
       "IMG.0144": {
        "$ref": "#/components/examples/IMG.0144"
       }
      }
     }
    }
   },
   "MembersNotAdded": {
    "description": "The body breaks a rule, or an image cannot be shared with the projects. IMG.0112 is the error of a job.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0046": {
        "$ref": "#/components/examples/IMG.0046"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0067": {
        "$ref": "#/components/examples/IMG.0067"
       },
       "IMG.0076": {
        "$ref": "#/components/examples/IMG.0076"
       },
       "IMG.0088": {
        "$ref": "#/components/examples/IMG.0088"
       },
       "IMG.0089": {
        "$ref": "#/components/examples/IMG.0089"
       },
       "IMG.0098": {
        "$ref": "#/components/examples/IMG.0098"
       },
       "IMG.0105": {
        "$ref": "#/components/examples/IMG.0105"
       },
       "IMG.0112": {
        "$ref": "#/components/examples/IMG.0112"
       },
       "IMG.0135": {
        "$ref": "#/components/examples/IMG.0135"
       },
       "IMG.0167": {
        "$ref": "#/components/examples/IMG.0167"
       }
      }
     }
    }
   },
   "MembersNotRemoved": {
    "description": "The body breaks a rule, or an image is public. IMG.0113 is the error of a job.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ImsError"
      },
      "examples": {
       "IMG.0001": {
        "$ref": "#/components/examples/IMG.0001"
       },
       "IMG.0007": {
        "$ref": "#/components/examples/IMG.0007"
       },
       "IMG.0066": {
        "$ref": "#/components/examples/IMG.0066"
       },
       "IMG.0067": {
        "$ref": "#/components/examples/IMG.0067"
       },
       "IMG.0088": {
        "$ref": "#/components/examples/IMG.0088"
       },
       "IMG.0089": {
        "$ref": "#/components/examples/IMG.0089"
       },
       "IMG.0105": {
        "$ref": "#/components/examples/IMG.0105"
       },
       "IMG.0113": {
        "$ref": "#/components/examples/IMG.0113"
       }
      }
     }
    }
   }
  }
 }
};
