// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
import type { Binary } from "../binary.ts";
export interface paths {
    "/v2/cloudimages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images
         * Lists the registered images that match every given filter: those of the caller's project, public ones, and those that others share with it and that it has accepted. For the next page, repeat the request with the last ID as `marker`, until a page is empty.
         */
        get: operations["listImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cloudimages/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an image
         * Creates a private image: a system-disk image from a server, from a data disk or from a file in a bucket, or data-disk images from data disks of a server. The response names a job. The image is `queued` until the job has succeeded, and then `active`. If the job fails, there is no image.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/dataimages/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a data-disk image from a file
         * Creates a private data-disk image from a file in a bucket. The response names a job.
         */
        post: operations["createDataImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/wholeimages/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a full-server image
         * Creates a private full-server image from a server with its disks, or from a backup of a server. The response names a job.
         */
        post: operations["createWholeImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cloudimages/quickimport/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an image without conversion
         * Creates a private image from a file that needs no conversion: `zvhd2`, or `raw` with a bitmap file. A `type` of `DataImage` makes a data-disk image. The response names a job.
         */
        post: operations["importImageQuick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/{image_id}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register an image file
         * Gives a `queued` image of the caller's project its data from a file in a bucket. The response names a job. The image is `saving` and then `active`. If the job fails, it is `queued` again.
         */
        put: operations["registerImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/{image_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export an image
         * Writes the data of an active, private image of the caller's project to a new object in a bucket. The response names a job.
         */
        post: operations["exportImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/{image_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an image
         * Copies an active image that the caller's project owns, or has accepted, to a new private image, possibly with another key. The response names a job.
         */
        post: operations["copyImageInRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/{image_id}/cross_region_copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an image to another region
         * Copies an active, private image of the caller's project to a project in another region, where the copy is a private image. The response names a job; the job names the copy.
         */
        post: operations["copyImageCrossRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cloudimages/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update image information
         * Changes attributes of an active, private image of the caller's project. Some of the service's own attributes can be changed, on some clouds more than on others; extension attributes can be added, changed and removed. The whole patch is checked before the image is looked up. All changes of a patch are made, or none. Only the name and the description of a data-disk image can be changed.
         */
        patch: operations["updateImage"];
        trace?: never;
    };
    "/v2/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images (native)
         * Lists the images that match every given filter: those of the caller's project, public ones, and those that others share with it. `next` is the path of the next page.
         */
        get: operations["glanceListImages"];
        put?: never;
        /**
         * Create the metadata of an image (native)
         * Creates a private image with status `queued`, which becomes `active` once its data is uploaded.
         */
        post: operations["glanceCreateImageMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.1/images/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images (native, v1.1)
         * Lists the images that match every given filter, in the form of the first version; use glanceListImages instead. For the next page, repeat the request with the last ID as `marker`.
         * @deprecated
         */
        get: operations["v1ListDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Show the headers of an image (native, v1)
         * Shows one image in headers; use glanceShowImage instead. All attributes that have no header of their own are in headers `X-Image-Meta-Property-` and the attribute's name, as far as a header can have the name and 8 KiB hold them. Values are in UTF-8, with a blank for each control character. No response has a body, not even an error.
         * @deprecated
         */
        head: operations["v1HeadImage"];
        patch?: never;
        trace?: never;
    };
    "/v1.1/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an image (native, v1.1)
         * Deletes an image of the caller's project and its data, as glanceDeleteImage does; use that instead.
         * @deprecated
         */
        delete: operations["v1DeleteImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        /**
         * Show an image (native)
         * Shows one image. `/v2/cloudimages` has no such operation; filter its list by `id` instead.
         */
        get: operations["glanceShowImage"];
        put?: never;
        post?: never;
        /**
         * Delete an image (native)
         * Deletes an image of the caller's project and its data. The service's own operations have none that deletes images; use this one. A protected image cannot be deleted, nor can one whose data is being uploaded. The backup of a full-server image stays unless `delete_backup` is true.
         */
        delete: operations["glanceDeleteImage"];
        options?: never;
        head?: never;
        /**
         * Update an image (native)
         * Changes an image of the caller's project, whatever its status: name, description, tags, protection, visibility, the memory and disk that servers need, boot mode and extension attributes; of a `queued` image also its formats. The whole patch is checked before the image is looked up. All changes of a patch are made, or none.
         */
        patch: operations["glanceUpdateImage"];
        trace?: never;
    };
    "/v2/images/{image_id}/actions/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an image (native)
         * Makes an active image of the caller's project `deactivated`: its data cannot be downloaded until it is reactivated. Its attributes can still be read, and changed natively. A deactivated image stays as it is.
         */
        post: operations["glanceDeactivateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}/actions/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an image (native)
         * Makes a deactivated image of the caller's project `active` again. An active image stays as it is.
         */
        post: operations["glanceReactivateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download image data (native)
         * Downloads the data of an image, or one range of it. The clouds' documents do not show this operation; the `file` attribute of an image is its path.
         */
        get: operations["glanceDownloadFile"];
        /**
         * Upload image data (native)
         * Uploads the data of an image with status `queued`, at most 128 GiB. The image is `saving` during the upload and `active` after it; an upload that breaks off leaves it `queued`, without data. The data is sent as a whole, without a `Content-Range` or a `Content-Encoding`.
         */
        put: operations["glanceUploadFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of an image (native)
         * Lists the projects that an image is shared with. The owner of the image sees all of them, a member sees itself only.
         */
        get: operations["glanceListImageMembers"];
        put?: never;
        /**
         * Share an image with a project (native)
         * Shares an image of the caller's project with another project, which becomes a member with status `pending`. Members see and download the image by its ID; it is in their lists once they accept it. The first member turns the image from `private` to `shared`.
         */
        post: operations["glanceAddImageMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member of an image (native)
         * Shows one project that an image is shared with. The owner of the image sees all members, a member sees itself only.
         */
        get: operations["glanceShowImageMember"];
        /**
         * Accept or reject an image (native)
         * Sets the status of the caller's project as a member of an image. An accepted image is in its lists. A pending or rejected one is only in lists with `visibility=shared` and its `member_status`, but can still be shown and downloaded by its ID.
         */
        put: operations["glanceUpdateImageMember"];
        post?: never;
        /**
         * Stop sharing an image with a project (native)
         * Removes a member of an image of the caller's project, which no longer sees the image. The image stays `shared`, also without its last member.
         */
        delete: operations["glanceDeleteImageMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
                /**
                 * A tag of the image.
                 * @example webserver
                 */
                tag: components["parameters"]["TagPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a tag to an image (native)
         * Adds a tag to an image of the caller's project. A tag that the image has already stays as it is.
         */
        put: operations["glanceCreateTag"];
        post?: never;
        /**
         * Remove a tag from an image (native)
         * Removes a tag from an image of the caller's project.
         */
        delete: operations["glanceDeleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/{image_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of an image
         * Lists the tags of an image that the caller sees.
         */
        get: operations["listImageTags"];
        put?: never;
        /**
         * Add a tag to an image
         * Adds a tag of a key and a value to an image of the caller's project. If the image has a tag with this key, it gets the new value.
         */
        post: operations["addImageTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/{image_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or remove tags of an image
         * Adds several tags to an image of the caller's project, or removes several; all of them or none. Tags that the image does not have are no error.
         */
        post: operations["batchAddOrDeleteTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/{image_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a tag of an image
         * Removes the tag with a key from an image of the caller's project.
         */
        delete: operations["deleteImageTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/cloudimages/{image_id}/tags/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove several tags of an image
         * Removes tags from an image of the caller's project, all of them at once. Tags that the image does not have are no error. The request has a body.
         */
        delete: operations["batchDeleteTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of images
         * Lists the different tags of the registered images that match every given filter: those of the caller's project, public ones, and those that others share with it. The tags come in the order of the images, each once.
         */
        get: operations["listTags"];
        /**
         * Set a tag of an image
         * Adds a tag to an image of the caller's project, or changes the value of the tag with its key.
         */
        put: operations["createOrUpdateTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of a project
         * Lists the keys of all tags that images of the caller's project have, each with its values. Public images and those of other projects are left out.
         */
        get: operations["listImagesTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/resource_instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find images by tags
         * Lists or counts the images of the caller's project that meet every given condition on their tags and their name. Public images and those of other projects are left out. The newest image comes first.
         */
        post: operations["listImageByTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept or reject images
         * Accepts or rejects images that other projects share with the caller's project. Accepted images are in its lists; rejected ones are not, but can still be shown and downloaded by their IDs. The response names a job.
         */
        put: operations["batchUpdateMembers"];
        /**
         * Share images with projects
         * Shares each image with each project, which becomes a member with status `pending`. The images must be active and of the caller's project. A project that is a member already keeps its status. The response names a job, whose `entities.results` has a result for each image and project.
         */
        post: operations["batchAddMembers"];
        /**
         * Stop sharing images with projects
         * Removes each project from the members of each image of the caller's project. Projects that are no members are no error. The request has a body, and the response names a job.
         */
        delete: operations["batchDeleteMembers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/cloudimages/{image_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members page by page
         * Lists the projects that an image is shared with, page by page. The owner of the image sees all of them, a member sees itself only. The next page begins at `page_info.next_marker`, which the last page lacks.
         */
        get: operations["listImageMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/cloudimages/{image_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member and its type
         * Shows one project that an image is shared with. The owner of the image sees all members, a member sees itself only.
         */
        get: operations["showImageMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a job
         * Shows the state of a job. Ask again at intervals until the status is `SUCCESS` or `FAIL`. The ID of a new image is in `entities.image_id`, and for several images in `entities.sub_jobs_result`.
         */
        get: operations["showJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/job/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the progress of a job
         * Shows the state of a job, as showJob does, without the ID of the project in the path.
         */
        get: operations["showJobProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a data-disk image from a file (short path)
         * Does the same as createDataImage. No page has this path; Open Telekom Cloud's Terraform provider uses it.
         */
        post: operations["createDataImageAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/cloudimages/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an image (v2.1)
         * Does the same as createImage. The clouds also check the caller's rights to other services, such as that for keys.
         */
        post: operations["createImageInSafeMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/cloudimages/dataimages/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a data-disk image from a file (v2.1)
         * Does the same as createDataImage. The clouds also check the caller's rights to other services, such as that for keys.
         */
        post: operations["createDataImageInSafeMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/cloudimages/quickimport/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an image without conversion (v2.1)
         * Does the same as importImageQuick. The clouds also check the caller's rights to other services, such as that for keys.
         */
        post: operations["importImageQuickInSafeMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/cloudimages/{image_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export an image (v2.1)
         * Does the same as exportImage. The clouds also check the caller's rights to other services, such as that for keys.
         */
        post: operations["exportImageInSafeMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/cloudimages/{image_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an image (v2.1)
         * Does the same as copyImageInRegion. The clouds also check the caller's rights to other services, such as that for keys.
         */
        post: operations["copyImageInRegionInSafeMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/os_version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operating systems
         * Lists the operating systems that an image can have, by platform. Their names are values of `os_version` in requests that create images, and of `__os_version` of images. The response is an array.
         */
        get: operations["listOsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cloudimages/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the quotas of a project
         * Shows how many images the caller's project may have and has, how many of them it shares, and with how many projects one image can be shared. Images count from the request that creates them on. When a job fails, they count no more.
         */
        get: operations["showImageQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schemas/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the schema of an image (native)
         * Describes the attributes of an image in the JSON Schema dialect of OpenStack.
         */
        get: operations["glanceShowImageSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schemas/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the schema of a list of images (native)
         * Describes a list of images in the JSON Schema dialect of OpenStack.
         */
        get: operations["glanceListImageSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schemas/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the schema of a member of an image (native)
         * Describes a member of an image in the JSON Schema dialect of OpenStack.
         */
        get: operations["glanceShowImageMemberSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schemas/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the schema of a list of members (native)
         * Describes a list of members in the JSON Schema dialect of OpenStack.
         */
        get: operations["glanceListImageMemberSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API versions
         * Lists the versions of the API, newest first. Needs no authentication. The response has status 300.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API versions (native)
         * Lists the versions of the API as `/` does, with status 200, since some OpenStack clients begin here. Needs no authentication.
         */
        get: operations["glanceListVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an API version
         * Shows one version of the API; a major number alone means its newest version. Needs no authentication. The response has status 300.
         */
        get: operations["showVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * An attribute that can order a list. `status` may have a blank behind it, as in an SDK of the vendor.
         * @enum {string}
         */
        SortKeyName: "name" | "container_format" | "disk_format" | "status" | "id" | "size" | "created_at" | "status ";
        /**
         * Ascending or descending order.
         * @enum {string}
         */
        SortDirection: "asc" | "desc";
        /**
         * Status of the image. `queued`: without data, which can be uploaded. `saving`: data is being uploaded. `active`: ready for use. `deactivated`: its owner stopped downloads for now. `killed`: the upload failed. `deleted`: the image was deleted.
         * @enum {string}
         */
        ImageStatus: "queued" | "saving" | "active" | "deactivated" | "killed" | "deleted";
        /**
         * Which projects see the image. `private`: its owner. `shared`: its owner and the projects it is shared with. `public`: all.
         * @enum {string}
         */
        Visibility: "private" | "public" | "shared";
        /**
         * Format of the image's disk.
         * @enum {string}
         */
        DiskFormat: "zvhd2" | "vhd" | "zvhd" | "raw" | "iso" | "qcow2";
        /**
         * `gt`, `gte`, `lt`, `lte`, `eq` or `neq`, a colon, and a UTC time: `2018-10-28T10:00:00Z`, or with a space for the `T` and without the `Z`. The day must exist.
         * @example gte:2018-10-28T10:00:00Z
         * @example lt:2018-10-28 10:00:00
         */
        TimeFilter: string;
        /**
         * The kind of image. `gold`: public. `private`: for its owner only. `shared`: shared by its owner.
         * @enum {string}
         */
        ImageType: "gold" | "private" | "shared";
        /**
         * Word size of the operating system in bits, as a string.
         * @enum {string}
         */
        OsBit: "32" | "64";
        /**
         * Family of the operating system.
         * @enum {string}
         */
        OsType: "Linux" | "Windows" | "Other";
        /**
         * What the image is for. `FusionCompute`: the system disk of a cloud server. `DataImage`: a data disk. `Ironic`: a bare-metal server. `IsoImage`: an ISO image.
         * @enum {string}
         */
        VirtualEnvType: "FusionCompute" | "Ironic" | "DataImage" | "IsoImage";
        /**
         * The string `true` when the image has the feature. An image without it lacks the attribute.
         * @enum {string}
         */
        FeatureFlag: "true";
        /** The feature is not on. */
        FeatureOff: unknown;
        /** Up to 1024 characters of the Basic Multilingual Plane; no line break and neither `<` nor `>`. */
        Description: string;
        /** Memory in MB that a server needs to run the image; 0 sets no limit. */
        MinRam: number;
        /**
         * How a server boots from the image. An image that lacks the attribute boots with `bios`.
         * @enum {string}
         */
        FirmwareType: "bios" | "uefi";
        /**
         * The string `true` or the string `false`, never a JSON boolean.
         * @enum {string}
         */
        Switch: "true" | "false";
        /**
         * Graphics card of GPU-accelerated servers on Xen.
         * @enum {string}
         */
        XenGpuType: "M60_vGPU";
        /**
         * Graphics card of GPU-accelerated servers on KVM.
         * @enum {string}
         */
        KvmGpuType: "P4" | "M60" | "V100_vGPU" | "P2V_V100" | "P100" | "V100";
        /**
         * ID of an image, a UUID in lower case.
         * Format: uuid
         */
        ImageId: string;
        /** ID of a project, 32 hexadecimal digits in lower case. */
        ProjectId: string;
        /** Tags of the image, `key=value` or a bare key. */
        Tags: string[];
        /**
         * A time in UTC, in whole seconds.
         * Format: date-time
         */
        Time: string;
        /** An image. An attribute without a value is absent, unless its description says that it is null or empty. Besides the attributes listed here an image may have extension attributes, whose values are strings. `__support_xen_gpu_type`, `__support_kvm_gpu_type` and `__support_xen_hana` exclude `__support_xen` and `__support_kvm`; `__support_kvm_infiniband` excludes `__support_xen`. */
        Image: {
            /** Name of the image; at most 128 characters unless a native operation set it. */
            name: string;
            /** What the owner says about the image. */
            __description?: components["schemas"]["Description"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram: components["schemas"]["MinRam"];
            /** How a server boots from the image. An image that lacks the attribute boots with `bios`. */
            hw_firmware_type?: components["schemas"]["FirmwareType"];
            /** Whether network cards may use several queues. */
            hw_vif_multiqueue_enabled?: components["schemas"]["Switch"];
            /** Whether the initial configuration of the system is done. */
            __is_config_init?: components["schemas"]["Switch"];
            /** The image runs on KVM. */
            __support_kvm?: components["schemas"]["FeatureFlag"];
            /** The image runs on Xen. */
            __support_xen?: components["schemas"]["FeatureFlag"];
            /** The image runs on disk-intensive servers. */
            __support_diskintensive?: components["schemas"]["FeatureFlag"];
            /** The image runs on high-performance servers. */
            __support_highperformance?: components["schemas"]["FeatureFlag"];
            /** Graphics card of GPU-accelerated servers on Xen. */
            __support_xen_gpu_type?: components["schemas"]["XenGpuType"];
            /** Graphics card of GPU-accelerated servers on KVM. */
            __support_kvm_gpu_type?: components["schemas"]["KvmGpuType"];
            /** Most memory, in MB as decimal digits, that a server may have; `0` sets no limit. */
            max_ram?: string;
            /** ID of the enterprise project; `0` is the default one. */
            enterprise_project_id?: string;
            /** Inverted: `true` means that Cloud-Init can NOT put passwords and keys into the server. `false` or absence means that it can. */
            __support_fc_inject?: components["schemas"]["Switch"];
            /** Whether the image runs on AMD processors. */
            __support_amd?: components["schemas"]["Switch"];
            /** The image runs on large-memory servers. */
            __support_largememory?: components["schemas"]["FeatureFlag"];
            /** The image runs on HANA servers on Xen. */
            __support_xen_hana?: components["schemas"]["FeatureFlag"];
            /** The image runs on KVM servers with InfiniBand cards. */
            __support_kvm_infiniband?: components["schemas"]["FeatureFlag"];
            /** The image supports SR-IOV pass-through. */
            __support_kvm_hi1822_hisriov?: components["schemas"]["FeatureFlag"];
            /** The image supports virtio-net pass-through. */
            __support_kvm_hi1822_hivirtionet?: components["schemas"]["FeatureFlag"];
            /** ID of an image, a UUID in lower case. */
            readonly id: components["schemas"]["ImageId"];
            /** ID of the project that owns the image. */
            readonly owner: components["schemas"]["ProjectId"];
            /** Status of the image. `queued`: without data, which can be uploaded. `saving`: data is being uploaded. `active`: ready for use. `deactivated`: its owner stopped downloads for now. `killed`: the upload failed. `deleted`: the image was deleted. */
            readonly status: components["schemas"]["ImageStatus"];
            /** Which projects see the image. `private`: its owner. `shared`: its owner and the projects it is shared with. `public`: all. */
            visibility: components["schemas"]["Visibility"];
            /** A protected image cannot be deleted. */
            protected: boolean;
            /** Whether native lists leave the image out unless they ask for hidden images; absent when it never was. */
            os_hidden?: boolean;
            /** Tags of the image, `key=value` or a bare key. */
            tags: components["schemas"]["Tags"];
            /**
             * Container format of the data; always `bare`, no container.
             * @enum {string}
             */
            container_format: "bare";
            /** Format of the image's disk. */
            disk_format?: components["schemas"]["DiskFormat"];
            /** Smallest system disk, in GB, that holds the image. */
            min_disk: number;
            /**
             * Bytes of uploaded data; on the clouds 0 or null for images that were created in another way.
             * Format: int64
             */
            readonly size?: number | null;
            /**
             * Not used by the clouds.
             * Format: int64
             */
            readonly virtual_size?: number | null;
            /** MD5 of the uploaded data in lower-case hexadecimal digits. */
            readonly checksum?: string | null;
            /** When the image was created, in UTC. */
            readonly created_at: components["schemas"]["Time"];
            /** When the image was last changed, in UTC. */
            readonly updated_at: components["schemas"]["Time"];
            /** When the image became active, in UTC. */
            readonly active_at?: components["schemas"]["Time"];
            /** Path of the image, `/v2/images/{id}`. */
            readonly self: `/${string}`;
            /** Path of the image data, `/v2/images/{id}/file`. */
            readonly file: `/${string}`;
            /** Path of the schema of an image, `/v2/schemas/image`. */
            readonly schema: string;
            /** What the image is for. `FusionCompute`: the system disk of a cloud server. `DataImage`: a data disk. `Ironic`: a bare-metal server. `IsoImage`: an ISO image. */
            readonly virtual_env_type: components["schemas"]["VirtualEnvType"];
            /** Whether the image is deleted. */
            readonly deleted?: boolean;
            /** When the image was deleted, in UTC. */
            readonly deleted_at?: components["schemas"]["Time"];
            /** Seconds a server may take to shut down, 60 to 300, as a string. */
            readonly os_shutdown_timeout?: string;
            /** Whether the image is registered. Lists show registered images only. */
            readonly __isregistered: components["schemas"]["Switch"];
            /**
             * The kind of image: `gold`, public; `private`, its owner's own; `shared`, shared by its owner. Some clouds add `market`.
             * @example private
             */
            readonly __imagetype: string;
            /**
             * Kind of storage behind the image: `uds`.
             * @example uds
             */
            readonly __image_source_type: string;
            /** Bytes of the image file, as decimal digits; `0` until there is one. */
            readonly __image_size?: string;
            /** Name to be shown in place of `name`. */
            readonly __image_displayname?: string;
            /** Location of the image file. */
            readonly __image_location?: string;
            /** User to log in with. */
            readonly __image_login_user?: string;
            /** ID of the image this one was made from, despite the name; empty when there is none. */
            readonly __originalimagename?: string;
            /** ID of the image this one was copied from. */
            readonly __source_image_id?: string;
            /** Project that owned the image this one was copied from. */
            readonly __source_owner?: string;
            /** ID of the backup the image was made from; empty when there is none. */
            readonly __backup_id?: string;
            /** What the image was made from: a kind and its ID, separated by a comma. */
            readonly __data_origin?: string | null;
            /**
             * Present when the image was made from an uploaded file.
             * @enum {string}
             */
            readonly __root_origin?: "file";
            /** Family of the operating system. */
            readonly __os_type: components["schemas"]["OsType"];
            /** Word size of the operating system in bits, as a string. */
            readonly __os_bit?: components["schemas"]["OsBit"];
            /**
             * Operating system and its version.
             * @example Ubuntu 14.04 server 64bit
             */
            readonly __os_version?: string;
            /**
             * Distribution of the operating system.
             * @example Ubuntu
             * @example Windows
             * @example CentOS
             * @example Other
             */
            readonly __platform?: string;
            /** Further features of the system, written as JSON text. */
            readonly __os_feature_list?: string;
            /** Marketplace product the image belongs to; empty when there is none. */
            readonly __productcode?: string;
            /** Code used in billing. */
            readonly __account_code?: string;
            /** Slot number of the system disk; not used by the clouds. */
            readonly __sequence_num?: string;
            /** Whether data is fetched when it is first needed. */
            readonly __lazyloading?: string;
            /** Whether the image holds a whole server. Some clouds send it as a string. */
            readonly __whole_image?: boolean;
            /** Whether the image was taken off sale. */
            readonly __is_offshelved?: components["schemas"]["Switch"];
            /** ID of the key that encrypts the image; present on encrypted images only. */
            readonly __system__cmkid?: string;
            /** Whether the image may be sold in the marketplace. */
            readonly __system_support_market?: boolean;
            /** Whether the image may be exported. */
            readonly __system_support_export?: boolean;
            /** Whether the image runs on Arm processors. */
            readonly __support_arm?: components["schemas"]["Switch"];
            /** Seen on live images; no document explains it. */
            readonly __support_kvm_hi1822_hiovs?: string;
            /** Seen on live images; no document explains it. */
            readonly __support_kvm_nvme_spdk?: string;
            /** Seen on live images; no document explains it. */
            readonly __support_kvm_fpga_type?: string;
            /** Seen on live images; no document explains it. */
            readonly __support_kvm_ascend_310?: string;
            /** Seen on live images; no document explains it. */
            readonly __support_live_resize?: string;
            /** Agents inside the image, `hss` and `ces`, separated by a comma. */
            readonly __support_agent_list?: string;
            /** ID of the enterprise project, as some native lists show it. */
            readonly _sys_enterprise_project_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** One page of images. A page without images is the last one. */
        ImageList: {
            /** The images of this page. */
            images: components["schemas"]["Image"][];
        };
        /**
         * Codes of the service's errors. Native operations raise them too, but do not send them.
         * @enum {string}
         */
        ErrorCode: "IMG.0001" | "IMG.0002" | "IMG.0003" | "IMG.0004" | "IMG.0005" | "IMG.0007" | "IMG.0013" | "IMG.0015" | "IMG.0017" | "IMG.0020" | "IMG.0021" | "IMG.0024" | "IMG.0026" | "IMG.0030" | "IMG.0031" | "IMG.0035" | "IMG.0046" | "IMG.0047" | "IMG.0054" | "IMG.0055" | "IMG.0056" | "IMG.0057" | "IMG.0059" | "IMG.0060" | "IMG.0061" | "IMG.0066" | "IMG.0067" | "IMG.0069" | "IMG.0070" | "IMG.0072" | "IMG.0076" | "IMG.0077" | "IMG.0088" | "IMG.0089" | "IMG.0090" | "IMG.0091" | "IMG.0092" | "IMG.0094" | "IMG.0095" | "IMG.0098" | "IMG.0105" | "IMG.0112" | "IMG.0113" | "IMG.0114" | "IMG.0115" | "IMG.0116" | "IMG.0120" | "IMG.0121" | "IMG.0122" | "IMG.0128" | "IMG.0130" | "IMG.0135" | "IMG.0141" | "IMG.0142" | "IMG.0143" | "IMG.0144" | "IMG.0145" | "IMG.0146" | "IMG.0147" | "IMG.0148" | "IMG.0149" | "IMG.0167" | "IMG.0168" | "IMG.0184" | "IMG.0194" | "IMG.0196" | "IMG.0198" | "IMG.0212";
        /** An error of the Image Management Service. */
        ImsError: {
            error: {
                /** Codes of the service's errors. Native operations raise them too, but do not send them. */
                code: components["schemas"]["ErrorCode"];
                /** What was wrong, for people. Programs should use the code. */
                message: string;
            };
        };
        /**
         * Codes of the gateway's errors, for requests that do not reach the service.
         * @enum {string}
         */
        GatewayErrorCode: "APIGW.0101" | "APIGW.0201" | "APIGW.0301" | "APIGW.0308";
        /** An error of the gateway, which a request passes before the service. */
        GatewayError: {
            /** Codes of the gateway's errors, for requests that do not reach the service. */
            error_code: components["schemas"]["GatewayErrorCode"];
            /** What was wrong, for people. Programs should use the code. */
            error_msg: string;
            /** ID of the request, 32 hexadecimal digits. */
            request_id: string;
        };
        /** 1 to 128 letters, digits, hyphens, periods, underscores and spaces; no space at either end. The length has codes of its own (IMG.0013, IMG.0002). */
        ImageName: string;
        /** ID of a cloud server, a UUID in lower case. */
        ServerId: string;
        /** A tag as `key.value`. The first period parts key and value; a tag without a period is a key alone. */
        DottedTag: string;
        /** Tags as `key.value`, at most 10. */
        DottedTags: components["schemas"]["DottedTag"][];
        /** 1 to 36 letters, digits, hyphens, underscores and Chinese characters. */
        TagKey: string;
        /** Up to 43 letters, digits, hyphens, underscores, periods and Chinese characters. */
        TagValue: string;
        /** A tag of a key and a value. Responses that show an image have it in `tags`, as `key=value`. */
        ImageTag: {
            /** 1 to 36 letters, digits, hyphens, underscores and Chinese characters. */
            key: components["schemas"]["TagKey"];
            /** Up to 43 letters, digits, hyphens, underscores, periods and Chinese characters. */
            value: components["schemas"]["TagValue"];
        };
        /** Tags of keys and values, at most 10. */
        ImageTags: components["schemas"]["ImageTag"][];
        /** ID of an enterprise project, a UUID; `0` is the default project. */
        EnterpriseProjectId: string;
        /** Most memory, in MB, that a server may have. */
        MaxRam: number;
        /**
         * From a server
         * A system-disk image from the system disk of a cloud server.
         */
        ImageFromServer: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** ID of a cloud server, a UUID in lower case. */
            instance_id: components["schemas"]["ServerId"];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Most memory, in MB, that a server may have. */
            max_ram?: components["schemas"]["MaxRam"];
        };
        /** ID of a disk, a UUID in lower case. */
        VolumeId: string;
        /**
         * Operating system and its version.
         * @example Ubuntu 14.04 server 64bit
         */
        OsVersion: string;
        /**
         * From a data disk
         * A system-disk image from a data disk.
         */
        ImageFromVolume: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** ID of a disk, a UUID in lower case. */
            volume_id: components["schemas"]["VolumeId"];
            /** Operating system and its version. */
            os_version?: components["schemas"]["OsVersion"];
            /**
             * What the image is for: `ECS` and `FusionCompute`, cloud servers; `BMS` and `Ironic`, bare-metal servers. `ECS` when not given.
             * @enum {string}
             */
            type?: "ECS" | "BMS" | "FusionCompute" | "Ironic";
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Most memory, in MB, that a server may have. */
            max_ram?: components["schemas"]["MaxRam"];
        };
        /** An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have. */
        BucketObject: string;
        /** Smallest system disk in GB. */
        NewMinDisk: number;
        /**
         * Family of the operating system.
         * @enum {string}
         */
        GivenOsType: "Linux" | "Windows" | "Other";
        /** ID of the key that encrypts the image, a UUID in lower case. */
        CmkId: string;
        /**
         * Architecture of the processor; `x86` when not given. Images for `arm` boot with `uefi`.
         * @enum {string}
         */
        Architecture: "x86" | "arm";
        /** A file of a data disk and the image to be made of it. */
        DataFile: {
            /** An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have. */
            image_url: components["schemas"]["BucketObject"];
            /** Size of the data disk in GB. */
            min_disk: number;
            /** Name of the image; that of the system-disk image with a number when not given. */
            name?: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** Whether the file is imported as it is, without a conversion. */
            is_quick_import?: boolean;
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
        };
        /**
         * From a file
         * A system-disk image from a file in a bucket.
         */
        ImageFromFile: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have. */
            image_url: components["schemas"]["BucketObject"];
            /** Smallest system disk in GB. */
            min_disk: components["schemas"]["NewMinDisk"];
            /** Operating system and its version. */
            os_version?: components["schemas"]["OsVersion"];
            /** Family of the operating system. */
            os_type?: components["schemas"]["GivenOsType"];
            /**
             * What the image is for: `ECS` and `FusionCompute`, cloud servers; `BMS` and `Ironic`, bare-metal servers; `IsoImage`, ISO images. `ECS` when not given.
             * @enum {string}
             */
            type?: "ECS" | "BMS" | "FusionCompute" | "Ironic" | "IsoImage";
            /** Whether the system is configured automatically; false when not given. */
            is_config?: boolean;
            /** Whether the file is imported as it is, without a conversion; it then needs `os_version`. */
            is_quick_import?: boolean;
            /** ID of the key that encrypts the image, a UUID in lower case. */
            cmk_id?: components["schemas"]["CmkId"];
            /** How a server boots from the image. An image that lacks the attribute boots with `bios`. */
            hw_firmware_type?: components["schemas"]["FirmwareType"];
            /** Architecture of the processor; `x86` when not given. Images for `arm` boot with `uefi`. */
            architecture?: components["schemas"]["Architecture"];
            /** Files of data disks, at most 3. Each becomes a data-disk image. */
            data_images?: components["schemas"]["DataFile"][];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Most memory, in MB, that a server may have. */
            max_ram?: components["schemas"]["MaxRam"];
        };
        /** A data disk and the image to be made of it. */
        DataDisk: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** ID of a disk, a UUID in lower case. */
            volume_id: components["schemas"]["VolumeId"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
        };
        /**
         * From data disks
         * Data-disk images from data disks of one server. Entries of `data_images` override the properties beside the list.
         */
        ImagesFromDataDisks: {
            /** The data disks, at most 23. */
            data_images: components["schemas"]["DataDisk"][];
            /** Not used: each entry has a name of its own. */
            name?: components["schemas"]["ImageName"];
            /** Description of the images that have none of their own. */
            description?: components["schemas"]["Description"];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Most memory, in MB, that a server may have. */
            max_ram?: components["schemas"]["MaxRam"];
        };
        /** What the new image is made from: `instance_id` stands for a server, else `volume_id` for a data disk, else `image_url` for a file, else `data_images` for data disks. */
        NewImages: components["schemas"]["ImageFromServer"] | components["schemas"]["ImageFromVolume"] | components["schemas"]["ImageFromFile"] | components["schemas"]["ImagesFromDataDisks"];
        /** ID of a job, 32 hexadecimal digits in lower case. */
        JobId: string;
        /** A job that has been started. */
        StartedJob: {
            /** ID of a job, 32 hexadecimal digits in lower case. */
            job_id: components["schemas"]["JobId"];
        };
        /** Smallest data disk in GB. */
        DataDiskSize: number;
        /** A data-disk image from a file in a bucket. */
        NewDataImage: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have. */
            image_url: components["schemas"]["BucketObject"];
            /** Smallest data disk in GB. */
            min_disk: components["schemas"]["DataDiskSize"];
            /**
             * Family of the operating system; `Linux` when not given.
             * @enum {string}
             */
            os_type?: "Linux" | "Windows";
            /** ID of the key that encrypts the image, a UUID in lower case. */
            cmk_id?: components["schemas"]["CmkId"];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
        };
        /** ID of a vault for backups, a UUID in lower case. */
        VaultId: string;
        /**
         * From a server
         * A full-server image from a server.
         */
        WholeImageFromServer: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** ID of a cloud server, a UUID in lower case. */
            instance_id: components["schemas"]["ServerId"];
            /** ID of a vault for backups, a UUID in lower case. */
            vault_id?: components["schemas"]["VaultId"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Most memory, in MB, that a server may have. */
            max_ram?: components["schemas"]["MaxRam"];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
        };
        /** ID of a backup, a UUID in lower case. */
        BackupId: string;
        /**
         * From a backup
         * A full-server image from a backup of a server.
         */
        WholeImageFromBackup: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** ID of a backup, a UUID in lower case. */
            backup_id: components["schemas"]["BackupId"];
            /**
             * The service that made the backup; `CSBS` when not given.
             * @enum {string}
             */
            whole_image_type?: "CBR" | "CSBS";
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Most memory, in MB, that a server may have. */
            max_ram?: components["schemas"]["MaxRam"];
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
        };
        /** A full-server image from a server or from a backup. */
        NewWholeImage: components["schemas"]["WholeImageFromServer"] | components["schemas"]["WholeImageFromBackup"];
        /** An image from a file that needs no conversion. */
        QuickImport: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have. */
            image_url: components["schemas"]["BucketObject"];
            /** Smallest system disk in GB. */
            min_disk: components["schemas"]["NewMinDisk"];
            /**
             * What the image is for: `ECS`, cloud servers; `BMS`, bare-metal servers; `DataImage`, data disks. `ECS` when not given.
             * @enum {string}
             */
            type?: "ECS" | "BMS" | "DataImage";
            /** Operating system and its version. */
            os_version?: components["schemas"]["OsVersion"];
            /** Family of the operating system. */
            os_type?: components["schemas"]["GivenOsType"];
            /** Architecture of the processor; `x86` when not given. Images for `arm` boot with `uefi`. */
            architecture?: components["schemas"]["Architecture"];
            /** How a server boots from the image. An image that lacks the attribute boots with `bios`. */
            hw_firmware_type?: components["schemas"]["FirmwareType"];
            /**
             * Whose licence a Windows system has.
             * @enum {string}
             */
            license_type?: "platform" | "byol";
            /** Tags as `key.value`, at most 10. */
            tags?: components["schemas"]["DottedTags"];
            /** Tags of keys and values, at most 10. */
            image_tags?: components["schemas"]["ImageTags"];
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
        };
        /** The file that becomes the data of an image. */
        ImageRegistration: {
            /** An object in a bucket, as `bucket:object`, without spaces. Where it is imported, the ending of its name, such as `.qcow2`, declares its format, which its content must have. */
            image_url: components["schemas"]["BucketObject"];
        };
        /** A new object in a bucket, as `bucket:object`, without spaces. */
        NewObject: string;
        /** Where to write the data of an image, and how. */
        ImageExport: {
            /** A new object in a bucket, as `bucket:object`, without spaces. */
            bucket_url: components["schemas"]["NewObject"];
            /**
             * Format of the file.
             * @enum {string}
             */
            file_format?: "qcow2" | "vhd" | "zvhd" | "vmdk";
            /** Whether the data is written as it is stored; false when not given. */
            is_quick_export?: boolean;
        };
        /** The copy of an image. */
        ImageCopy: {
            /** Name of the image. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the image. */
            description?: components["schemas"]["Description"];
            /** ID of the key that encrypts the copy, a UUID in lower case; empty for none. */
            cmk_id?: string;
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
        };
        /** The copy of an image in another region. */
        ImageCopyToRegion: {
            /** Name of the copy. */
            name: components["schemas"]["ImageName"];
            /** What the owner says about the copy. */
            description?: components["schemas"]["Description"];
            /** Name of the region that the copy is for. */
            region: string;
            /** Name of the project in that region that owns the copy. */
            project_name: string;
            /** Name of the agency by which the service may create images in that project. */
            agency_name: string;
            /** ID of the vault in that region for the backup of a full-server image. Copying such an image requires it. */
            vault_id?: components["schemas"]["VaultId"];
        };
        /**
         * `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it.
         * @enum {string}
         */
        SetOp: "add" | "replace";
        /** A whole number of MB from 0 to 2147483647, as a JSON number or as decimal digits in a string. */
        MinRamValue: number | string;
        /** A whole number of MB from 0 to 2147483647, as a JSON number or as decimal digits in a string; 0 sets no limit. */
        MaxRamValue: number | string;
        /**
         * Removes the attribute. The image must have it.
         * @enum {string}
         */
        RemoveOp: "remove";
        /** Changes one of the service's own attributes. The path decides what the value may be. */
        AttributeOperation: {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/name";
            /** 1 to 128 letters, digits, hyphens, periods, underscores and spaces; no space at either end. The length has codes of its own (IMG.0013, IMG.0002). */
            value: components["schemas"]["ImageName"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/__description";
            /** Up to 1024 characters of the Basic Multilingual Plane; no line break and neither `<` nor `>`. */
            value: components["schemas"]["Description"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/min_ram";
            /** A whole number of MB from 0 to 2147483647, as a JSON number or as decimal digits in a string. */
            value: components["schemas"]["MinRamValue"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/max_ram";
            /** A whole number of MB from 0 to 2147483647, as a JSON number or as decimal digits in a string; 0 sets no limit. */
            value: components["schemas"]["MaxRamValue"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/enterprise_project_id";
            /** ID of an enterprise project, a UUID; `0` is the default project. */
            value: components["schemas"]["EnterpriseProjectId"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/hw_firmware_type";
            /** How a server boots from the image. An image that lacks the attribute boots with `bios`. */
            value: components["schemas"]["FirmwareType"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/__is_config_init" | "/hw_vif_multiqueue_enabled" | "/__support_amd" | "/__support_fc_inject";
            /** The string `true` or the string `false`, never a JSON boolean. */
            value: components["schemas"]["Switch"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/__support_kvm" | "/__support_xen" | "/__support_diskintensive" | "/__support_highperformance" | "/__support_largememory" | "/__support_xen_hana" | "/__support_kvm_infiniband" | "/__support_kvm_hi1822_hisriov" | "/__support_kvm_hi1822_hivirtionet";
            /** The string `true` when the image has the feature. An image without it lacks the attribute. */
            value: components["schemas"]["FeatureFlag"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/__support_xen_gpu_type";
            /** Graphics card of GPU-accelerated servers on Xen. */
            value: components["schemas"]["XenGpuType"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/__support_kvm_gpu_type";
            /** Graphics card of GPU-accelerated servers on KVM. */
            value: components["schemas"]["KvmGpuType"];
        } | {
            /** Removes the attribute. The image must have it. */
            op: components["schemas"]["RemoveOp"];
            /** @enum {string} */
            path: "/__description" | "/__is_config_init" | "/__support_amd" | "/__support_diskintensive" | "/__support_fc_inject" | "/__support_highperformance" | "/__support_kvm" | "/__support_kvm_gpu_type" | "/__support_kvm_hi1822_hisriov" | "/__support_kvm_hi1822_hivirtionet" | "/__support_kvm_infiniband" | "/__support_largememory" | "/__support_xen" | "/__support_xen_gpu_type" | "/__support_xen_hana" | "/enterprise_project_id" | "/hw_firmware_type" | "/hw_vif_multiqueue_enabled" | "/max_ram";
        };
        /** `/` and the name of an extension attribute: 1 to 255 lower-case letters, digits, `_`, `.`, `:` and `-`, of which the first is a letter, a digit or `_`. Names of the service's own attributes and prefixes are not allowed. */
        ExtensionPath: `/${string}`;
        /** At most 65535 bytes of UTF-8, in characters of the Basic Multilingual Plane other than U+0000. */
        ExtensionValue: string;
        /** Changes an extension attribute, which is one that the image's owner defines. */
        ExtensionOperation: {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** `/` and the name of an extension attribute: 1 to 255 lower-case letters, digits, `_`, `.`, `:` and `-`, of which the first is a letter, a digit or `_`. Names of the service's own attributes and prefixes are not allowed. */
            path: components["schemas"]["ExtensionPath"];
            /** At most 65535 bytes of UTF-8, in characters of the Basic Multilingual Plane other than U+0000. */
            value: components["schemas"]["ExtensionValue"];
        } | {
            /** Removes the attribute. The image must have it. */
            op: components["schemas"]["RemoveOp"];
            /** `/` and the name of an extension attribute: 1 to 255 lower-case letters, digits, `_`, `.`, `:` and `-`, of which the first is a letter, a digit or `_`. Names of the service's own attributes and prefixes are not allowed. */
            path: components["schemas"]["ExtensionPath"];
        };
        /** The changes, applied in order. All of them are made, or none. An empty list changes nothing, not even `updated_at`. */
        ImagePatch: (components["schemas"]["AttributeOperation"] | components["schemas"]["ExtensionOperation"])[];
        /** One page of images, with the path of the next page. */
        NativeImageList: {
            /** The images of this page. */
            images: components["schemas"]["Image"][];
            /** Path and query of the first page. */
            first: string;
            /** Path and query of the next page; absent when this page is not full. */
            next?: string;
            /** Path of the schema of a list, `/v2/schemas/images`. */
            schema: string;
        };
        /** An error of the native part of the service. */
        GlanceError: {
            /**
             * HTTP status and its name, in one string.
             * @example 404 Not Found
             */
            code: string;
            /** Name of the HTTP status. */
            title: string;
            /** What was wrong, for people. */
            message: string;
        };
        /** A name that no extension attribute can have: it has a prefix of the service's own names, or it is the name of one of an image's own attributes. */
        ReservedName: unknown | ("active_at" | "checksum" | "container_format" | "created_at" | "deleted" | "deleted_at" | "direct_url" | "disk_format" | "enterprise_project_id" | "file" | "hw_firmware_type" | "hw_vif_multiqueue_enabled" | "id" | "location" | "max_ram" | "min_disk" | "min_ram" | "name" | "os_hidden" | "os_shutdown_timeout" | "owner" | "protected" | "schema" | "self" | "size" | "status" | "tags" | "updated_at" | "virtual_env_type" | "virtual_size" | "visibility");
        /** The name of an extension attribute: 1 to 255 lower-case letters, digits, `_`, `.`, `:` and `-`, of which the first is a letter, a digit or `_`. Names of the service's own attributes and prefixes are not allowed. */
        ExtensionName: unknown;
        /** 1 to 255 characters of the Basic Multilingual Plane, none of them a control character. */
        NativeImageName: string;
        /** Which projects see the image. Only administrators of a cloud can make an image `public` or `community`. */
        VisibilityValue: string & (("private" | "shared" | "public" | "community") & ("private" | "shared"));
        /** Metadata of a new image. `__os_version` decides `__os_type`, `__platform` and `__os_bit`. Properties that are not listed here become extension attributes, with the same rules as in a patch. */
        ImageCreate: {
            /** 1 to 255 characters of the Basic Multilingual Plane, none of them a control character. */
            name?: components["schemas"]["NativeImageName"];
            /**
             * Operating system and its version; `Other Linux(64 bit)` when not given.
             * @example Ubuntu 14.04 server 64bit
             */
            __os_version?: string;
            /** What the owner says about the image. */
            __description?: components["schemas"]["Description"];
            /** `private` when not given; `shared` allows members. */
            visibility?: components["schemas"]["VisibilityValue"];
            /** A protected image cannot be deleted; false when not given. */
            protected?: boolean;
            /** Whether native lists leave the image out. */
            os_hidden?: boolean;
            /**
             * Container format of the data; `bare` when not given.
             * @enum {string}
             */
            container_format?: "bare";
            /**
             * Format of the disk; `zvhd2` when not given.
             * @enum {string}
             */
            disk_format?: "zvhd2" | "vhd" | "zvhd" | "raw" | "qcow2";
            /** Tags of the image, at most 10. */
            tags?: components["schemas"]["Tags"];
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            min_ram?: components["schemas"]["MinRam"];
            /** Smallest system disk in GB; 40 when not given. */
            min_disk?: number;
        } & {
            [key: string]: unknown;
        };
        /** A time in UTC, with microseconds and without a zone. */
        MicroTime: string;
        /** An image in the form of the first version. Attributes that it does not know are in `properties`. */
        V1Image: {
            /** ID of an image, a UUID in lower case. */
            id: components["schemas"]["ImageId"];
            /** Name of the image; empty when it has none. */
            name: string;
            /** Status of the image. `queued`: without data, which can be uploaded. `saving`: data is being uploaded. `active`: ready for use. `deactivated`: its owner stopped downloads for now. `killed`: the upload failed. `deleted`: the image was deleted. */
            status: components["schemas"]["ImageStatus"];
            /** Whether every project sees the image. */
            is_public: boolean;
            /** Whether the image cannot be deleted. */
            protected: boolean;
            /** Always false: a deleted image is not shown. */
            deleted: boolean;
            /** Always null. */
            deleted_at: string | null;
            /** ID of the project that owns the image. */
            owner: components["schemas"]["ProjectId"];
            /** Container format of the data. */
            container_format: string;
            /** Format of the image's disk. */
            disk_format?: components["schemas"]["DiskFormat"];
            /**
             * Bytes of the data; null while there are none.
             * Format: int64
             */
            size: number | null;
            /**
             * Size of the disk in bytes; null when it is not known.
             * Format: int64
             */
            virtual_size: number | null;
            /** MD5 of the data; null while there are none. */
            checksum: string | null;
            /** Smallest system disk in GB. */
            min_disk: number;
            /** Least memory in MB. */
            min_ram: number;
            /** A time in UTC, with microseconds and without a zone. */
            created_at: components["schemas"]["MicroTime"];
            /** A time in UTC, with microseconds and without a zone. */
            updated_at: components["schemas"]["MicroTime"];
            /** Other attributes, as strings. */
            properties: {
                [key: string]: string;
            };
        };
        /** One page of images. */
        V1ImageList: {
            /** The images of this page. */
            images: components["schemas"]["V1Image"][];
        };
        /** What else to delete. */
        ImageDelete: {
            /** Whether to delete the backup of a full-server image, too; false when not given. Other images have none. The server of this project has no backups to delete. */
            delete_backup?: boolean;
        };
        /** Changes one of the service's own attributes natively. The path decides what the value may be. */
        NativeAttributeOperation: {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/name";
            /** 1 to 255 characters of the Basic Multilingual Plane, none of them a control character. */
            value: components["schemas"]["NativeImageName"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/__description";
            /** Up to 1024 characters of the Basic Multilingual Plane; no line break and neither `<` nor `>`. */
            value: components["schemas"]["Description"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/tags";
            /** Tags of the image, `key=value` or a bare key. */
            value: components["schemas"]["Tags"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/protected";
            value: boolean;
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/os_hidden";
            value: boolean;
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/visibility";
            /** Which projects see the image. Only administrators of a cloud can make an image `public` or `community`. */
            value: components["schemas"]["VisibilityValue"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/min_ram";
            /** Memory in MB that a server needs to run the image; 0 sets no limit. */
            value: components["schemas"]["MinRam"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/min_disk";
            value: number;
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/container_format";
            /** @enum {string} */
            value: "bare";
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/disk_format";
            /** Format of the image's disk. */
            value: components["schemas"]["DiskFormat"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/hw_firmware_type";
            /** How a server boots from the image. An image that lacks the attribute boots with `bios`. */
            value: components["schemas"]["FirmwareType"];
        } | {
            /** `add` sets the attribute whether or not the image has it; `replace` sets it only when the image has it. */
            op: components["schemas"]["SetOp"];
            /** @enum {string} */
            path: "/hw_vif_multiqueue_enabled";
            /** The string `true` or the string `false`, never a JSON boolean. */
            value: components["schemas"]["Switch"];
        } | {
            /** Removes the attribute. The image must have it. */
            op: components["schemas"]["RemoveOp"];
            /** @enum {string} */
            path: "/__description" | "/hw_firmware_type" | "/hw_vif_multiqueue_enabled";
        };
        /** The changes, applied in order. All of them are made, or none. An empty list changes nothing, not even `updated_at`. */
        NativeImagePatch: (components["schemas"]["NativeAttributeOperation"] | components["schemas"]["ExtensionOperation"])[];
        /** A JSON pointer (RFC 6901) of one level, `/` and a name in which `~1` stands for `/` and `~0` for `~`. */
        AttributePointer: `/${string}`;
        /** The changes in Glance's older form, in which the path is the value of a member called like the operation. They have the rules of the newer form. */
        OldNativeImagePatch: ({
            /** A JSON pointer (RFC 6901) of one level, `/` and a name in which `~1` stands for `/` and `~0` for `~`. */
            add?: components["schemas"]["AttributePointer"];
            /** A JSON pointer (RFC 6901) of one level, `/` and a name in which `~1` stands for `/` and `~0` for `~`. */
            replace?: components["schemas"]["AttributePointer"];
            /** A JSON pointer (RFC 6901) of one level, `/` and a name in which `~1` stands for `/` and `~0` for `~`. */
            remove?: components["schemas"]["AttributePointer"];
            /** The new value, for `add` and `replace`. */
            value?: unknown;
        } & (unknown | unknown | unknown))[];
        /** ID of a project that an image is shared with: 1 to 255 characters of the Basic Multilingual Plane other than U+0000. */
        MemberId: string;
        /**
         * What the member decided. `pending`: nothing yet. `accepted`: the image is in its lists. `rejected`: the image is not in its lists.
         * @enum {string}
         */
        MemberStatus: "pending" | "accepted" | "rejected";
        /** A project that an image is shared with. */
        Member: {
            /** ID of the project that the image is shared with. */
            readonly member_id: components["schemas"]["MemberId"];
            /** ID of the image. */
            readonly image_id: components["schemas"]["ImageId"];
            /** What the member decided. `pending`: nothing yet. `accepted`: the image is in its lists. `rejected`: the image is not in its lists. */
            status: components["schemas"]["MemberStatus"];
            /** When the image was shared with the project, in UTC. */
            readonly created_at: components["schemas"]["Time"];
            /** When the status was last set, in UTC. */
            readonly updated_at: components["schemas"]["Time"];
            /** Path of the schema of a member, `/v2/schemas/member`. */
            readonly schema: string;
        };
        /** Members of an image. */
        MemberList: {
            /** The members that the caller sees, sorted by their IDs. */
            members: components["schemas"]["Member"][];
            /** Path of the schema of a list of members, `/v2/schemas/members`. */
            schema: string;
        };
        /** The project to share an image with. */
        MemberCreate: {
            /** ID of a project that an image is shared with: 1 to 255 characters of the Basic Multilingual Plane other than U+0000. */
            member: components["schemas"]["MemberId"];
        };
        /** What a project decides about an image that is shared with it. */
        MemberUpdate: {
            /** What the member decided. `pending`: nothing yet. `accepted`: the image is in its lists. `rejected`: the image is not in its lists. */
            status: components["schemas"]["MemberStatus"];
        };
        /** A bare tag: 1 to 255 characters of the Basic Multilingual Plane other than U+0000 and the equals sign, which parts key and value of other tags. */
        TagName: string;
        /** A tag of a key and a value. */
        ShownTag: {
            /** The part of the tag before its first equals sign. */
            key: string;
            /** The part after it; empty for a key alone. */
            value: string;
        };
        /** The tags of an image. */
        ImageTagList: {
            /** The tags, in the order in which the image has them. */
            tags: components["schemas"]["ShownTag"][];
        };
        /** A tag to be added. */
        TagToAdd: {
            /** A tag of a key and a value. Responses that show an image have it in `tags`, as `key=value`. */
            tag: components["schemas"]["ImageTag"];
        };
        /**
         * Add tags
         * Tags to be added, or whose values are changed.
         */
        AddedTags: {
            /**
             * What to do.
             * @enum {string}
             */
            action: "create";
            /** Tags of keys and values, 1 to 10. */
            tags: components["schemas"]["ImageTags"];
        };
        /** A tag by its key. The value is not compared. */
        TagToRemove: {
            /** Key of the tag. */
            key: string;
            /** Not used. */
            value?: string;
        };
        /**
         * Remove tags
         * Tags to be removed, by their keys.
         */
        RemovedTags: {
            /**
             * What to do.
             * @enum {string}
             */
            action: "delete";
            /** Tags by their keys, 1 to 100. */
            tags: components["schemas"]["TagToRemove"][];
        };
        /** Tags to be added or removed, all at once. */
        ChangedTags: components["schemas"]["AddedTags"] | components["schemas"]["RemovedTags"];
        /** Tags to be removed, by their keys. */
        TagsToRemove: {
            /** Tags by their keys, 1 to 100. */
            tags: components["schemas"]["TagToRemove"][];
        };
        /** Tags of several images. */
        TagList: {
            /** The tags, each once, `key=value` or a bare key. */
            tags: components["schemas"]["Tags"];
        };
        /**
         * As an object
         * A tag of an image, as an object.
         */
        TagOfImage: {
            /** ID of an image, a UUID in lower case. */
            image_id: components["schemas"]["ImageId"];
            /** A tag of a key and a value. Responses that show an image have it in `tags`, as `key=value`. */
            image_tag: components["schemas"]["ImageTag"];
        };
        /**
         * As text
         * A tag of an image, as `key.value`.
         */
        DottedTagOfImage: {
            /** ID of an image, a UUID in lower case. */
            image_id: components["schemas"]["ImageId"];
            /** A tag as `key.value`. The first period parts key and value; a tag without a period is a key alone. */
            tag: components["schemas"]["DottedTag"];
        };
        /** A tag of an image, in one of two notations. */
        ChangedTag: components["schemas"]["TagOfImage"] | components["schemas"]["DottedTagOfImage"];
        /** A key of tags, with its values. */
        KeyWithValues: {
            /** The part of tags before their first equals sign. */
            key: string;
            /** The different values in alphabetical order. A key alone has an empty value. */
            values: string[];
        };
        /** The tags of a project's images. */
        ProjectTagList: {
            /** The keys, in alphabetical order. */
            tags: components["schemas"]["KeyWithValues"][];
        };
        /** A key of tags with some of its values. Their characters are not checked, since older tags may have others. */
        TagChoice: {
            /** Key of the tag. */
            key: string;
            /** Values, at most 10, of which a tag has one. An empty list stands for any value. */
            values: string[];
        };
        /** Keys of tags with values, 1 to 10. No key comes twice. */
        TagChoices: components["schemas"]["TagChoice"][];
        /** A condition on the name or the ID of an image. */
        ImageMatch: {
            /**
             * What is compared.
             * @enum {string}
             */
            key: "resource_name" | "resource_id";
            /** A part of the name, in the same case; an empty text stands for an empty name. The ID is given as a whole. */
            value: string;
        };
        /** Conditions on images, all of which must be met, and what to do with the images that meet them. */
        TagSearch: {
            /**
             * Whether to list the images or to count them.
             * @enum {string}
             */
            action: "filter" | "count";
            /** Images with all of these keys, each with one of its values. */
            tags?: components["schemas"]["TagChoices"];
            /** Images with at least one of these keys and one of its values. */
            tags_any?: components["schemas"]["TagChoices"];
            /** Images that `tags` with this list would not find. */
            not_tags?: components["schemas"]["TagChoices"];
            /** Images that `tags_any` with this list would not find. */
            not_tags_any?: components["schemas"]["TagChoices"];
            /** With `true`, images without any tag; the four lists of tags are ignored then. */
            without_any_tag?: boolean;
            /** Conditions on the name and the ID, one of each. */
            matches?: components["schemas"]["ImageMatch"][];
            /** Most images on a page, 1 to 1000 in digits; 10 when not given. Ignored when `action` is `count`. */
            limit?: string;
            /** How many images come before those of the page, in digits; 0 when not given. Ignored when `action` is `count`. */
            offset?: string;
        };
        /** More about an image that was found by its tags. */
        TaggedImageDetail: {
            /** Status of the image. `queued`: without data, which can be uploaded. `saving`: data is being uploaded. `active`: ready for use. `deactivated`: its owner stopped downloads for now. `killed`: the upload failed. `deleted`: the image was deleted. */
            status: components["schemas"]["ImageStatus"];
        };
        /** An image that was found by its tags. */
        TaggedImage: {
            /** ID of an image, a UUID in lower case. */
            resource_id: components["schemas"]["ImageId"];
            /** Name of the image; empty when it has none. */
            resource_name: string;
            /** More about an image that was found by its tags. */
            resource_detail: components["schemas"]["TaggedImageDetail"];
            /** The tags, in the order in which the image has them. */
            tags: components["schemas"]["ShownTag"][];
        };
        /** Images that were found by their tags. */
        TaggedImageList: {
            /** How many images meet the conditions, on all pages. */
            total_count: number;
            /** The images of the page; absent with `count`. */
            resources?: components["schemas"]["TaggedImage"][];
        };
        /** IDs of 1 to 100 images. */
        ImagesToShare: components["schemas"]["ImageId"][];
        /** Images that are shared with a project, and what it decides about them. */
        DecidedMembers: {
            /** IDs of 1 to 100 images. */
            images: components["schemas"]["ImagesToShare"];
            /** ID of the caller's project. */
            project_id: string;
            /**
             * What the project decides.
             * @enum {string}
             */
            status: "accepted" | "rejected";
            /** ID of the vault for the backup of a full-server image. Accepting such an image requires it. */
            vault_id?: components["schemas"]["VaultId"];
        };
        /** ID of a project to share images with: 1 to 255 characters of the Basic Multilingual Plane other than U+0000. */
        TargetProject: string;
        /** IDs of 1 to 128 projects. */
        TargetProjects: components["schemas"]["TargetProject"][];
        /** Images, and the projects to share each of them with. */
        AddedMembers: {
            /** IDs of 1 to 100 images. */
            images: components["schemas"]["ImagesToShare"];
            /** IDs of 1 to 128 projects. */
            projects: components["schemas"]["TargetProjects"];
            /** IDs of accounts to share the images with. Here the list has to be empty. */
            domains?: string[];
            /** URNs of organizations to share the images with. Here the list has to be empty. */
            organizations?: string[];
        };
        /** Images, and the projects that each of them is no longer shared with. */
        RemovedMembers: {
            /** IDs of 1 to 100 images. */
            images: components["schemas"]["ImagesToShare"];
            /** IDs of 1 to 128 projects. */
            projects: components["schemas"]["TargetProjects"];
            /** IDs of accounts that no longer receive the images. Here the list has to be empty. */
            domains?: string[];
            /** URNs of organizations that no longer receive the images. Here the list has to be empty. */
            organizations?: string[];
        };
        /**
         * What the image is shared with.
         * @enum {string}
         */
        MemberType: "project" | "domain" | "organization";
        /** A project that an image is shared with. */
        ImageMember: {
            /** ID of the project that the image is shared with. */
            member_id: components["schemas"]["MemberId"];
            /** What the image is shared with. */
            member_type: components["schemas"]["MemberType"];
            /** ID of the image. */
            image_id: components["schemas"]["ImageId"];
            /** What the member decided. `pending`: nothing yet. `accepted`: the image is in its lists. `rejected`: the image is not in its lists. */
            status: components["schemas"]["MemberStatus"];
            /** When the image was shared with the project, in UTC. */
            created_at: components["schemas"]["Time"];
            /** When the status was last set, in UTC. */
            updated_at: components["schemas"]["Time"];
            /** Path of the schema of a member, `/v2/schemas/member`. */
            schema: string;
            /** URN of the organization, for a member of that type. */
            urn?: string;
        };
        /** Where a page stands in its list. */
        PageInfo: {
            /** The `marker` of the next page; absent on the last page. */
            next_marker?: string;
            /** Number of members on the page. */
            current_count: number;
        };
        /** A page of the members of an image. */
        ImageMemberList: {
            /** The members that the caller sees, sorted by their IDs. */
            members: components["schemas"]["ImageMember"][];
            /** Path of the schema of a list of members, `/v2/schemas/members`. */
            schema: string;
            /** Where a page stands in its list. */
            page_info: components["schemas"]["PageInfo"];
        };
        /**
         * State of a job. `INIT`: it waits. `RUNNING`: it is under way. `SUCCESS`: it is done. `FAIL`: it failed, and `error_code` and `fail_reason` say why.
         * @enum {string}
         */
        JobStatus: "INIT" | "RUNNING" | "SUCCESS" | "FAIL";
        /**
         * What a job does.
         * @enum {string}
         */
        JobType: "imsCreateImageByInstance" | "imsImportImageJob" | "imsImportOvaImageJob" | "imsVolumeCreateImageJob" | "imsVolumesToSysDataImagesJob" | "imsCopyVolumeToImageJob" | "imsImportDataImageJob" | "imsCreateWholeImageByInstanceJob" | "imsCreateWholeImageByBackupJob" | "imsNativeImportImageJob" | "imsNativeExportImageJob" | "imsCopyImageInRegionJob" | "imsCopyImageCrossRegionJob" | "imsAddImageMembersJob" | "imsUpdateImageMembersJob" | "imsDelImageMembersJob";
        /**
         * A time in UTC, with milliseconds.
         * Format: date-time
         */
        MilliTime: string;
        /** A part of a job. */
        SubJob: {
            /** State of a job. `INIT`: it waits. `RUNNING`: it is under way. `SUCCESS`: it is done. `FAIL`: it failed, and `error_code` and `fail_reason` say why. */
            status: components["schemas"]["JobStatus"];
            /** ID of a job, 32 hexadecimal digits in lower case. */
            job_id: components["schemas"]["JobId"];
            /** What a job does. */
            job_type: components["schemas"]["JobType"];
            /** When the job was started, in UTC. */
            begin_time: components["schemas"]["MilliTime"];
            /** When the job ended, in UTC with milliseconds; empty until then. */
            end_time: string;
            /** Code of the error of a failed job; else null. */
            error_code: string | null;
            /** Why the job failed; else null. */
            fail_reason: string | null;
            /** What the sub-job works on. */
            entities: {
                /** The new image, once the sub-job has succeeded. */
                image_id?: components["schemas"]["ImageId"];
                /** Name of the new image. */
                image_name?: string;
            };
        };
        /** What became of one image and project in a job that shares images. */
        MemberResult: {
            /** ID of the image. */
            image_id: components["schemas"]["ImageId"];
            /** ID of the project. */
            project_id: string;
            /**
             * `success` when the image has changed as requested, `failed` when it has not.
             * @enum {string}
             */
            status: "success" | "failed";
        };
        /** What a job works on. The ID of a new image is here once the job has succeeded. */
        JobEntities: {
            /** The new image, or the first of several. */
            image_id?: components["schemas"]["ImageId"];
            /** Name of the new image. */
            image_name?: string;
            /** What the job does at the moment. */
            current_task?: string;
            /** How much is done, from 0 to 1. */
            process_percent?: number;
            /** IDs of the sub-jobs. */
            sub_jobs_list?: components["schemas"]["JobId"][];
            /** The sub-jobs, one for each new image. */
            sub_jobs_result?: components["schemas"]["SubJob"][];
            /** What became of each image and project, in a job that shares images. Until its end, only images that are done are here. */
            results?: components["schemas"]["MemberResult"][];
        };
        /** A job, the work that a request has started. */
        Job: {
            /** State of a job. `INIT`: it waits. `RUNNING`: it is under way. `SUCCESS`: it is done. `FAIL`: it failed, and `error_code` and `fail_reason` say why. */
            status: components["schemas"]["JobStatus"];
            /** ID of a job, 32 hexadecimal digits in lower case. */
            job_id: components["schemas"]["JobId"];
            /** What a job does. */
            job_type: components["schemas"]["JobType"];
            /** When the job was started, in UTC. */
            begin_time: components["schemas"]["MilliTime"];
            /** When the job ended, in UTC with milliseconds; empty until then. */
            end_time: string;
            /** Code of the error of a failed job; else null. */
            error_code: string | null;
            /** Why the job failed; else null. */
            fail_reason: string | null;
            /** What a job works on. The ID of a new image is here once the job has succeeded. */
            entities: components["schemas"]["JobEntities"];
        };
        /** An operating system. */
        OperatingSystem: {
            /** The platform, such as `Ubuntu`. */
            platform: string;
            /** Its key, which is the same as `os_version`. */
            os_version_key: string;
            /** Its full name. */
            os_version: string;
            /**
             * Whether it has 32 or 64 bits. Images have this as a string.
             * @enum {integer}
             */
            os_bit: 32 | 64;
            /** Family of the operating system. */
            os_type: components["schemas"]["OsType"];
        };
        /** The operating systems of a platform. */
        OsPlatform: {
            /** The platform, such as `Ubuntu`. */
            platform: string;
            /** Its operating systems. */
            version_list: components["schemas"]["OperatingSystem"][];
        };
        /** Operating systems by platform. */
        OsPlatformList: components["schemas"]["OsPlatform"][];
        /** A quota. */
        Quota: {
            /**
             * What it counts: images, images shared with other projects, or projects that one image is shared with.
             * @enum {string}
             */
            type: "image" | "image_shared" | "image_member";
            /** How many there are; 0 for `image_member`, which holds for each image. */
            used: number;
            /** How many there can be. */
            quota: number;
            /** The least value of the quota. */
            min: number;
            /** The greatest value of the quota. */
            max: number;
        };
        /** Quotas of a project. */
        QuotaList: {
            /** The quotas. */
            quotas: {
                /** One for each kind of resource. */
                resources: components["schemas"]["Quota"][];
            };
        };
        /** A description of a resource in the JSON Schema dialect of OpenStack. */
        NativeSchema: {
            /**
             * Name of the resource that is described.
             * @enum {string}
             */
            name: "image" | "images" | "member" | "members";
            /** A schema for each property. */
            properties: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** Schema of properties that are not listed. */
            additionalProperties?: {
                [key: string]: unknown;
            };
            /** Which properties hold addresses, and of what. */
            links: {
                /**
                 * What the address leads to.
                 * @enum {string}
                 */
                rel: "self" | "enclosure" | "describedby" | "first" | "next";
                /** The property, in braces. */
                href: string;
            }[];
        };
        /** `v` and the major number, optionally followed by a period and the minor number. `v3` is the identity API. */
        VersionId: string;
        /** A version of the API. */
        Version: {
            /** `v` and the major number, optionally followed by a period and the minor number. `v3` is the identity API. */
            id: components["schemas"]["VersionId"];
            /**
             * Whether the version is the newest one, is still served, or will be removed.
             * @enum {string}
             */
            status: "CURRENT" | "SUPPORTED" | "DEPRECATED";
            /** Where the version is served. */
            links: {
                /**
                 * What the address leads to.
                 * @enum {string}
                 */
                rel: "self";
                /**
                 * The address.
                 * Format: uri
                 */
                href: string;
            }[];
        };
        /** Versions of the API. */
        VersionList: {
            /** The versions, newest first. */
            versions: components["schemas"]["Version"][];
        };
    };
    responses: {
        /** The query breaks a rule. */
        QueryRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** Authentication failed. The response comes from the gateway. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** The caller lacks the right to do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The caller is over its rate limit. The response comes from the gateway. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** The service failed because of an internal error. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The service is unavailable at the moment. A change may have been made or not, but never in part. Check before you retry. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The job that has been started. `showJob` and `showJobProgress` show what has become of it. */
        StartedJob: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StartedJob"];
            };
        };
        /** The body breaks a rule, or the source of the image is missing. IMG.0059 is the error of a job. */
        ImageNotCreated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body is longer than 1 MiB. The response comes from the gateway. */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** The body has a media type that the operation does not accept. */
        UnsupportedBody: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the file is missing. IMG.0059 is the error of a job. */
        DataImageNotCreated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or names no server and no backup. */
        WholeImageNotCreated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the file is missing. IMG.0059 is the error of a job. */
        ImageNotImported: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, the file is missing, or the image has data. IMG.0055 and IMG.0059 are errors of a job. */
        ImageNotRegistered: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The caller lacks the right, or the image is not a private one of the caller's project. */
        NotOwnImage: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** There is no such image, or the caller may not see it. */
        ImageNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the image does not allow it. */
        ImageNotExported: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the image does not allow it. */
        ImageNotCopied: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the image or the region does not allow it. */
        ImageNotCopiedToRegion: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body has a media type or a content encoding that the operation does not accept. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Accept-Patch": components["headers"]["AcceptPatch"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The request breaks a rule of the operation. */
        NativeBadRequest: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** Authentication failed. The response comes from the gateway. */
        NativeUnauthorized: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The caller lacks the right to do this. */
        NativeForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The caller is over its rate limit. The response comes from the gateway. */
        NativeTooManyRequests: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The service failed because of an internal error. */
        NativeInternalError: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The service is unavailable at the moment. A change may have been made or not, but never in part. Check before you retry. */
        NativeUnavailable: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The body is longer than 1 MiB, an error of the gateway in JSON; or the image would have more than 128 extension attributes, or the project more images than its quota allows, errors of the service in plain text. */
        NativeImageNotCreated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
                "text/plain": string;
                "text/html": string;
            };
        };
        /** The body has a media type or a content encoding that the operation does not accept. */
        NativeUnsupportedMediaType: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** There is no such image, or the caller may not see it. */
        NativeImageNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The image is protected, public, or belongs to another project. */
        NativeImageNotDeletable: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** Data of the image is being uploaded. */
        NativeImageBusy: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The body is longer than 1 MiB. The response comes from the gateway. */
        NativeBodyTooLarge: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The body is longer than 1 MiB, an error of the gateway in JSON; or the image would have more than 128 extension attributes, an error of the service in plain text. */
        NativeTooLarge: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
                "text/plain": string;
                "text/html": string;
            };
        };
        /** The body has a media type or a content encoding that the operation does not accept. */
        NativeUnsupportedPatch: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Accept-Patch": components["headers"]["NativeAcceptPatch"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** There is no such image, the caller may not see it, or it has no such member. */
        NativeMemberNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GlanceError"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** The image ID is malformed, or the project is another's. */
        TagRequestRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the project is another's. */
        TagsRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** There is no such image, the caller may not see it, or it has no such tag. */
        ImageOrTagNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule. */
        TagNotSet: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The project in the path is another's. */
        WrongProject: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or the project is another's. */
        TagSearchRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or names another project. */
        MembersNotDecided: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** There is no such image, the caller may not see it, or it has no such member. */
        MemberNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or an image cannot be shared with the projects. IMG.0112 is the error of a job. */
        MembersNotAdded: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
        /** The body breaks a rule, or an image is public. IMG.0113 is the error of a job. */
        MembersNotRemoved: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImsError"];
            };
        };
    };
    parameters: {
        /** Most images on a page. More than 1000 counts as 1000; 0 returns an empty page. By default `500`. */
        Limit: number;
        /** The page begins after the image with this ID. */
        Marker: string;
        /** Attribute that orders the list. Ties are ordered by ID. By default `created_at`. */
        SortKey: components["schemas"]["SortKeyName"];
        /** Direction of the order. By default `desc`. */
        SortDir: components["schemas"]["SortDirection"];
        /** Images with exactly this name. It cannot begin with `in:`, which means a list of names to native lists. */
        NameFilter: string;
        /** The image with this ID. */
        IdFilter: string;
        /** Images that this project owns. */
        OwnerFilter: string;
        /** Images with this status. */
        StatusFilter: components["schemas"]["ImageStatus"];
        /** Images with this visibility. `private` leaves out images that are shared. */
        VisibilityFilter: components["schemas"]["Visibility"];
        /** Images that are, or are not, protected. */
        ProtectedFilter: boolean;
        /** Images with this tag: `key=value`, or a bare key. */
        TagFilter: string;
        /** Images shared with the caller's project that it has accepted, rejected or not decided on; `accepted` when not given. Takes effect with `visibility=shared`. */
        MemberStatusFilter: "accepted" | "rejected" | "pending" | "all";
        /** Images in this container. */
        ContainerFormatFilter: "bare";
        /** Images in this format. */
        DiskFormatFilter: components["schemas"]["DiskFormat"];
        /** Images with exactly this minimum memory, in MB. */
        MinRamFilter: number;
        /** Images with exactly this minimum disk, in GB. */
        MinDiskFilter: number;
        /** Images created before, at or after a time: an operator, a colon and a time in UTC. */
        CreatedAtFilter: components["schemas"]["TimeFilter"];
        /** Images last changed before, at or after a time: an operator, a colon and a time in UTC. */
        UpdatedAtFilter: components["schemas"]["TimeFilter"];
        /** Images of this type. */
        ImageTypeFilter: components["schemas"]["ImageType"];
        /** Only `true` is allowed. It changes nothing, since lists show registered images only. */
        IsRegisteredFilter: "true";
        /** Images of this word size. */
        OsBitFilter: components["schemas"]["OsBit"];
        /** Images of this family of operating systems. */
        OsTypeFilter: components["schemas"]["OsType"];
        /** Images of this distribution. Red Hat and RedHat mean the same, and so do Oracle Linux and OracleLinux. */
        PlatformFilter: string;
        /** Images for this environment. */
        VirtualEnvTypeFilter: components["schemas"]["VirtualEnvType"];
        /** Full-server images, or all others. */
        WholeImageFilter: boolean;
        /** Images encrypted with this key. */
        CmkIdFilter: string;
        /** Images of this enterprise project. `0` is the default one; `all_granted_eps` filters nothing. */
        EnterpriseProjectFilter: string;
        /** Images for this processor architecture. */
        ArchitectureFilter: "x86" | "arm";
        /** Images that run on KVM. */
        SupportKvmFilter: components["schemas"]["FeatureFlag"];
        /** Images that run on Xen. */
        SupportXenFilter: components["schemas"]["FeatureFlag"];
        /** Images that run on large-memory servers. */
        SupportLargeMemoryFilter: components["schemas"]["FeatureFlag"];
        /** Images that run on disk-intensive servers. */
        SupportDiskIntensiveFilter: components["schemas"]["FeatureFlag"];
        /** Images that run on high-performance servers. */
        SupportHighPerformanceFilter: components["schemas"]["FeatureFlag"];
        /** Images for this graphics card on Xen. */
        SupportXenGpuTypeFilter: string;
        /** Images for this graphics card on KVM. */
        SupportKvmGpuTypeFilter: string;
        /** Images that run on HANA servers on Xen. */
        SupportXenHanaFilter: components["schemas"]["FeatureFlag"];
        /** Images that run on KVM servers with InfiniBand cards. */
        SupportKvmInfinibandFilter: components["schemas"]["FeatureFlag"];
        /**
         * Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of parameters that only native lists, Glance or Huawei Cloud have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.
         * @example {
         *       "team": "blue"
         *     }
         */
        AttributeFilters: {
            [key: string]: string;
        };
        /**
         * ID of an image that waits for its data.
         * @example d4c3b2a1-0f9e-4d8c-b7a6-958473625140
         */
        QueuedImageIdPath: components["schemas"]["ImageId"];
        /**
         * ID of the image.
         * @example 33ad552d-1149-471c-8190-ff6776174a00
         */
        ImageIdPath: components["schemas"]["ImageId"];
        /** Most images on a page. More than 1000 counts as 1000; 0 returns an empty page. By default `25`. */
        NativeLimit: number;
        /** Attributes that order the list, separated by commas, each with a colon and its direction or none for `desc`. It takes the place of `sort_key` and `sort_dir`, and cannot be used with them. */
        Sort: string;
        /** Attribute that orders the list. With several, each orders what the ones before leave equal; then IDs do. By default `created_at`. */
        SortKeys: components["schemas"]["SortKeyName"][];
        /** Direction of the order; either one for all keys, or one for each. By default `desc`. */
        SortDirs: components["schemas"]["SortDirection"][];
        /** Images with exactly this name, or after `in:` with one of these names, separated by commas; a name with a comma stands in double quotes. Other operators of Glance do not apply to names. */
        NamesFilter: string;
        /** The image with this ID, or after `in:` the images with these IDs, separated by commas. */
        IdsFilter: string;
        /** Images with this status, or after `in:` with one of these statuses, separated by commas. */
        StatusesFilter: string;
        /** Images with this visibility. `private` leaves out images that are shared; `all` filters nothing. */
        NativeVisibilityFilter: "private" | "public" | "shared" | "community" | "all";
        /** Images with this tag: `key=value`, or a bare key. With several, images that have all of them. */
        TagFilters: string[];
        /** Images in this container, or after `in:` in one of these. */
        ContainerFormatsFilter: string;
        /** Images in this format, or after `in:` in one of these formats, separated by commas. */
        DiskFormatsFilter: string;
        /** Images with at least this many bytes of data. */
        SizeMinFilter: number;
        /** Images with at most this many bytes of data. Images without data are left out. */
        SizeMaxFilter: number;
        /** Images that are hidden, or all others. Python's spelling is for OpenStack's SDK. By default `false`. */
        OsHiddenFilter: string;
        /**
         * Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of Glance's parameters that this service does not have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.
         * @example {
         *       "team": "blue"
         *     }
         */
        NativeAttributeFilters: {
            [key: string]: string;
        };
        /** Only what has exactly this name. */
        ExactNameFilter: string;
        /** Images created or changed at this time in UTC or after it. */
        ChangesSinceFilter: string;
        /** The part of the data to send, as one range of bytes. */
        Range: string;
        /**
         * ID of an image that is shared.
         * @example 5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c
         */
        SharedImageIdPath: components["schemas"]["ImageId"];
        /**
         * ID of the project that the image is shared with.
         * @example 8f3d2c1b5a694e7d90c1b2a3f4e5d6c7
         */
        MemberIdPath: string;
        /**
         * ID of an image that another project shares with the caller's project.
         * @example 91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b
         */
        ReceivedImageIdPath: components["schemas"]["ImageId"];
        /**
         * ID of the caller's project.
         * @example 0b1e494e2660441a957313163095fe5c
         */
        OwnMemberIdPath: string;
        /**
         * A tag of the image.
         * @example webserver
         */
        TagPath: components["schemas"]["TagName"];
        /**
         * ID of the project.
         * @example 0b1e494e2660441a957313163095fe5c
         */
        ProjectIdPath: string;
        /**
         * Key of the tag.
         * @example webserver
         */
        TagKeyPath: string;
        /** Most tags on a page; all tags when not given. */
        TagLimit: number;
        /** Number of the page. By default `1`. */
        TagPage: number;
        /** Most members on a page. By default `500`. */
        MembersLimit: number;
        /** The `next_marker` of the page before, in base64. */
        MembersMarker: string;
        /**
         * ID of the job, as the request that started it returned it.
         * @example 4d1c9a27f0b84e6b9c3f5a7d2e8b6041
         */
        JobIdPath: components["schemas"]["JobId"];
        /** Operating systems with this property: for bare-metal servers (`bms`), for servers that boot by UEFI (`uefi`), for Arm or x86 processors, or for the virtualization KVM. With several, operating systems that have all of them. */
        OsTagFilter: ("bms" | "uefi" | "arm" | "x86" | "kvm")[];
        /**
         * A version of the API.
         * @example v2.2
         */
        VersionPath: components["schemas"]["VersionId"];
    };
    requestBodies: never;
    headers: {
        /**
         * ID of the request. Quote it when you ask about the request.
         * @example 2f1c0d9e8b7a46538291a0b3c4d5e6f7
         */
        RequestId: string;
        /**
         * Seconds to wait before a retry.
         * @example 1
         */
        RetryAfter: number;
        /**
         * Media types that a patch of this resource may have.
         * @example application/json, application/openstack-images-v2.1-json-patch, application/json-patch+json
         */
        AcceptPatch: string;
        /**
         * The ID of the request as OpenStack's clients read it, the digits of X-Request-Id.
         * @example req-2f1c0d9e-8b7a-4653-8291-a0b3c4d5e6f7
         */
        OpenstackRequestId: string;
        /**
         * Path of the new image.
         * @example /v2/images/d4c3b2a1-0f9e-4d8c-b7a6-958473625140
         */
        Location: string;
        /**
         * ID of the image.
         * @example 33ad552d-1149-471c-8190-ff6776174a00
         */
        ImageMetaId: components["schemas"]["ImageId"];
        /**
         * Name of the image, in UTF-8.
         * @example ims_test
         */
        ImageMetaName: string;
        /**
         * Status of the image.
         * @example active
         */
        ImageMetaStatus: components["schemas"]["ImageStatus"];
        /**
         * ID of the project that owns the image.
         * @example 0b1e494e2660441a957313163095fe5c
         */
        ImageMetaOwner: components["schemas"]["ProjectId"];
        /**
         * Whether every project sees the image.
         * @example False
         */
        ImageMetaIsPublic: "True" | "False";
        /**
         * Whether the image cannot be deleted.
         * @example False
         */
        ImageMetaProtected: "True" | "False";
        /**
         * Always `False`: a deleted image is not shown.
         * @example False
         */
        ImageMetaDeleted: "False";
        /**
         * Container format of the data.
         * @example bare
         */
        ImageMetaContainerFormat: string;
        /**
         * Format of the disk.
         * @example vhd
         */
        ImageMetaDiskFormat: components["schemas"]["DiskFormat"];
        /**
         * Smallest system disk in GB.
         * @example 40
         */
        ImageMetaMinDisk: number;
        /**
         * Least memory in MB.
         * @example 0
         */
        ImageMetaMinRam: number;
        /**
         * Bytes of the data; absent while there are none.
         * @example 2
         */
        ImageMetaSize: number;
        /**
         * Size of the disk in bytes, where it is known.
         * @example 0
         */
        ImageMetaVirtualSize: number;
        /**
         * MD5 of the data; absent while there are none.
         * @example 99914b932bd37a50b983c5e7c90ae93b
         */
        ImageMetaChecksum: string;
        /**
         * When the image was created, in UTC.
         * @example 2015-12-04T09:45:33.000000
         */
        ImageMetaCreatedAt: components["schemas"]["MicroTime"];
        /**
         * When the image was last changed, in UTC.
         * @example 2015-12-08T02:30:49.000000
         */
        ImageMetaUpdatedAt: components["schemas"]["MicroTime"];
        /**
         * Media types that a patch of this resource may have.
         * @example application/openstack-images-v2.1-json-patch, application/openstack-images-v2.0-json-patch
         */
        NativeAcceptPatch: string;
        /**
         * `bytes`: ranges of the data can be requested.
         * @example bytes
         */
        AcceptRanges: string;
        /**
         * The range of bytes in the response and the length of all data, as `bytes first-last/total`.
         * @example bytes 0-1/2
         */
        ContentRange: string;
        /**
         * The length of all data, as `bytes *\/total`.
         * @example bytes *\/2
         */
        UnsatisfiedRange: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listImages: {
        parameters: {
            query?: {
                /** Most images on a page. More than 1000 counts as 1000; 0 returns an empty page. By default `500`. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** The page begins after the image with this ID. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** Attribute that orders the list. Ties are ordered by ID. By default `created_at`. */
                sort_key?: components["parameters"]["SortKey"] | undefined;
                /** Direction of the order. By default `desc`. */
                sort_dir?: components["parameters"]["SortDir"] | undefined;
                /** Images with exactly this name. It cannot begin with `in:`, which means a list of names to native lists. */
                name?: components["parameters"]["NameFilter"] | undefined;
                /** The image with this ID. */
                id?: components["parameters"]["IdFilter"] | undefined;
                /** Images that this project owns. */
                owner?: components["parameters"]["OwnerFilter"] | undefined;
                /** Images with this status. */
                status?: components["parameters"]["StatusFilter"] | undefined;
                /** Images with this visibility. `private` leaves out images that are shared. */
                visibility?: components["parameters"]["VisibilityFilter"] | undefined;
                /** Images that are, or are not, protected. */
                protected?: components["parameters"]["ProtectedFilter"] | undefined;
                /** Images with this tag: `key=value`, or a bare key. */
                tag?: components["parameters"]["TagFilter"] | undefined;
                /** Images shared with the caller's project that it has accepted, rejected or not decided on; `accepted` when not given. Takes effect with `visibility=shared`. */
                member_status?: components["parameters"]["MemberStatusFilter"] | undefined;
                /** Images in this container. */
                container_format?: components["parameters"]["ContainerFormatFilter"] | undefined;
                /** Images in this format. */
                disk_format?: components["parameters"]["DiskFormatFilter"] | undefined;
                /** Images with exactly this minimum memory, in MB. */
                min_ram?: components["parameters"]["MinRamFilter"] | undefined;
                /** Images with exactly this minimum disk, in GB. */
                min_disk?: components["parameters"]["MinDiskFilter"] | undefined;
                /** Images created before, at or after a time: an operator, a colon and a time in UTC. */
                created_at?: components["parameters"]["CreatedAtFilter"] | undefined;
                /** Images last changed before, at or after a time: an operator, a colon and a time in UTC. */
                updated_at?: components["parameters"]["UpdatedAtFilter"] | undefined;
                /** Images of this type. */
                __imagetype?: components["parameters"]["ImageTypeFilter"] | undefined;
                /** Only `true` is allowed. It changes nothing, since lists show registered images only. */
                __isregistered?: components["parameters"]["IsRegisteredFilter"] | undefined;
                /** Images of this word size. */
                __os_bit?: components["parameters"]["OsBitFilter"] | undefined;
                /** Images of this family of operating systems. */
                __os_type?: components["parameters"]["OsTypeFilter"] | undefined;
                /** Images of this distribution. Red Hat and RedHat mean the same, and so do Oracle Linux and OracleLinux. */
                __platform?: components["parameters"]["PlatformFilter"] | undefined;
                /** Images for this environment. */
                virtual_env_type?: components["parameters"]["VirtualEnvTypeFilter"] | undefined;
                /** Full-server images, or all others. */
                __whole_image?: components["parameters"]["WholeImageFilter"] | undefined;
                /** Images encrypted with this key. */
                __system__cmkid?: components["parameters"]["CmkIdFilter"] | undefined;
                /** Images of this enterprise project. `0` is the default one; `all_granted_eps` filters nothing. */
                enterprise_project_id?: components["parameters"]["EnterpriseProjectFilter"] | undefined;
                /** Images for this processor architecture. */
                architecture?: components["parameters"]["ArchitectureFilter"] | undefined;
                /** Images that run on KVM. */
                __support_kvm?: components["parameters"]["SupportKvmFilter"] | undefined;
                /** Images that run on Xen. */
                __support_xen?: components["parameters"]["SupportXenFilter"] | undefined;
                /** Images that run on large-memory servers. */
                __support_largememory?: components["parameters"]["SupportLargeMemoryFilter"] | undefined;
                /** Images that run on disk-intensive servers. */
                __support_diskintensive?: components["parameters"]["SupportDiskIntensiveFilter"] | undefined;
                /** Images that run on high-performance servers. */
                __support_highperformance?: components["parameters"]["SupportHighPerformanceFilter"] | undefined;
                /** Images for this graphics card on Xen. */
                __support_xen_gpu_type?: components["parameters"]["SupportXenGpuTypeFilter"] | undefined;
                /** Images for this graphics card on KVM. */
                __support_kvm_gpu_type?: components["parameters"]["SupportKvmGpuTypeFilter"] | undefined;
                /** Images that run on HANA servers on Xen. */
                __support_xen_hana?: components["parameters"]["SupportXenHanaFilter"] | undefined;
                /** Images that run on KVM servers with InfiniBand cards. */
                __support_kvm_infiniband?: components["parameters"]["SupportKvmInfinibandFilter"] | undefined;
                /**
                 * Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of parameters that only native lists, Glance or Huawei Cloud have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.
                 * @example {
                 *       "team": "blue"
                 *     }
                 */
                attributes?: components["parameters"]["AttributeFilters"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of images. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImages"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDataImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDataImage"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["DataImageNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWholeImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWholeImage"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["WholeImageNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importImageQuick: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickImport"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotImported"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of an image that waits for its data.
                 * @example d4c3b2a1-0f9e-4d8c-b7a6-958473625140
                 */
                image_id: components["parameters"]["QueuedImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRegistration"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotRegistered"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageExport"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotExported"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    copyImageInRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageCopy"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotCopied"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    copyImageCrossRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageCopyToRegion"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotCopiedToRegion"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImagePatch"];
                "application/openstack-images-v2.1-json-patch": components["schemas"]["ImagePatch"];
                "application/json-patch+json": components["schemas"]["ImagePatch"];
            };
        };
        responses: {
            /** The image with the changes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            /** The patch breaks a rule, or the image does not allow it. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The attribute belongs to the service, or the image is not a private one of the caller's project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    glanceListImages: {
        parameters: {
            query?: {
                /** Most images on a page. More than 1000 counts as 1000; 0 returns an empty page. By default `25`. */
                limit?: components["parameters"]["NativeLimit"] | undefined;
                /** The page begins after the image with this ID. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** Attributes that order the list, separated by commas, each with a colon and its direction or none for `desc`. It takes the place of `sort_key` and `sort_dir`, and cannot be used with them. */
                sort?: components["parameters"]["Sort"] | undefined;
                /** Attribute that orders the list. With several, each orders what the ones before leave equal; then IDs do. By default `created_at`. */
                sort_key?: components["parameters"]["SortKeys"] | undefined;
                /** Direction of the order; either one for all keys, or one for each. By default `desc`. */
                sort_dir?: components["parameters"]["SortDirs"] | undefined;
                /** Images with exactly this name, or after `in:` with one of these names, separated by commas; a name with a comma stands in double quotes. Other operators of Glance do not apply to names. */
                name?: components["parameters"]["NamesFilter"] | undefined;
                /** The image with this ID, or after `in:` the images with these IDs, separated by commas. */
                id?: components["parameters"]["IdsFilter"] | undefined;
                /** Images that this project owns. */
                owner?: components["parameters"]["OwnerFilter"] | undefined;
                /** Images with this status, or after `in:` with one of these statuses, separated by commas. */
                status?: components["parameters"]["StatusesFilter"] | undefined;
                /** Images with this visibility. `private` leaves out images that are shared; `all` filters nothing. */
                visibility?: components["parameters"]["NativeVisibilityFilter"] | undefined;
                /** Images that are, or are not, protected. */
                protected?: components["parameters"]["ProtectedFilter"] | undefined;
                /** Images with this tag: `key=value`, or a bare key. With several, images that have all of them. */
                tag?: components["parameters"]["TagFilters"] | undefined;
                /** Images shared with the caller's project that it has accepted, rejected or not decided on; `accepted` when not given. Takes effect with `visibility=shared`. */
                member_status?: components["parameters"]["MemberStatusFilter"] | undefined;
                /** Images in this container, or after `in:` in one of these. */
                container_format?: components["parameters"]["ContainerFormatsFilter"] | undefined;
                /** Images in this format, or after `in:` in one of these formats, separated by commas. */
                disk_format?: components["parameters"]["DiskFormatsFilter"] | undefined;
                /** Images with at least this many bytes of data. */
                size_min?: components["parameters"]["SizeMinFilter"] | undefined;
                /** Images with at most this many bytes of data. Images without data are left out. */
                size_max?: components["parameters"]["SizeMaxFilter"] | undefined;
                /** Images that are hidden, or all others. Python's spelling is for OpenStack's SDK. By default `false`. */
                os_hidden?: components["parameters"]["OsHiddenFilter"] | undefined;
                /** Images with exactly this minimum memory, in MB. */
                min_ram?: components["parameters"]["MinRamFilter"] | undefined;
                /** Images with exactly this minimum disk, in GB. */
                min_disk?: components["parameters"]["MinDiskFilter"] | undefined;
                /** Images created before, at or after a time: an operator, a colon and a time in UTC. */
                created_at?: components["parameters"]["CreatedAtFilter"] | undefined;
                /** Images last changed before, at or after a time: an operator, a colon and a time in UTC. */
                updated_at?: components["parameters"]["UpdatedAtFilter"] | undefined;
                /** Images of this type. */
                __imagetype?: components["parameters"]["ImageTypeFilter"] | undefined;
                /** Only `true` is allowed. It changes nothing, since lists show registered images only. */
                __isregistered?: components["parameters"]["IsRegisteredFilter"] | undefined;
                /** Images of this word size. */
                __os_bit?: components["parameters"]["OsBitFilter"] | undefined;
                /** Images of this family of operating systems. */
                __os_type?: components["parameters"]["OsTypeFilter"] | undefined;
                /** Images of this distribution. Red Hat and RedHat mean the same, and so do Oracle Linux and OracleLinux. */
                __platform?: components["parameters"]["PlatformFilter"] | undefined;
                /** Images that run on KVM. */
                __support_kvm?: components["parameters"]["SupportKvmFilter"] | undefined;
                /** Images that run on Xen. */
                __support_xen?: components["parameters"]["SupportXenFilter"] | undefined;
                /** Images that run on large-memory servers. */
                __support_largememory?: components["parameters"]["SupportLargeMemoryFilter"] | undefined;
                /** Images that run on disk-intensive servers. */
                __support_diskintensive?: components["parameters"]["SupportDiskIntensiveFilter"] | undefined;
                /** Images that run on high-performance servers. */
                __support_highperformance?: components["parameters"]["SupportHighPerformanceFilter"] | undefined;
                /** Images for this graphics card on Xen. */
                __support_xen_gpu_type?: components["parameters"]["SupportXenGpuTypeFilter"] | undefined;
                /** Images for this graphics card on KVM. */
                __support_kvm_gpu_type?: components["parameters"]["SupportKvmGpuTypeFilter"] | undefined;
                /** Images that run on HANA servers on Xen. */
                __support_xen_hana?: components["parameters"]["SupportXenHanaFilter"] | undefined;
                /** Images that run on KVM servers with InfiniBand cards. */
                __support_kvm_infiniband?: components["parameters"]["SupportKvmInfinibandFilter"] | undefined;
                /**
                 * Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of Glance's parameters that this service does not have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.
                 * @example {
                 *       "team": "blue"
                 *     }
                 */
                attributes?: components["parameters"]["NativeAttributeFilters"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of images. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NativeImageList"];
                };
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceCreateImageMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageCreate"];
            };
        };
        responses: {
            /** The new image. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The body names an attribute that belongs to the service, or the caller lacks the right to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            413: components["responses"]["NativeImageNotCreated"];
            415: components["responses"]["NativeUnsupportedMediaType"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    v1ListDetail: {
        parameters: {
            query?: {
                /** Most images on a page. More than 1000 counts as 1000; 0 returns an empty page. By default `25`. */
                limit?: components["parameters"]["NativeLimit"] | undefined;
                /** The page begins after the image with this ID. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** Only what has exactly this name. */
                name?: components["parameters"]["ExactNameFilter"] | undefined;
                /** Images in this container. */
                container_format?: components["parameters"]["ContainerFormatFilter"] | undefined;
                /** Images in this format. */
                disk_format?: components["parameters"]["DiskFormatFilter"] | undefined;
                /** Images with this status. */
                status?: components["parameters"]["StatusFilter"] | undefined;
                /** Images with at least this many bytes of data. */
                size_min?: components["parameters"]["SizeMinFilter"] | undefined;
                /** Images with at most this many bytes of data. Images without data are left out. */
                size_max?: components["parameters"]["SizeMaxFilter"] | undefined;
                /** Images created or changed at this time in UTC or after it. */
                "changes-since"?: components["parameters"]["ChangesSinceFilter"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of images. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1ImageList"];
                };
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    v1HeadImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "X-Image-Meta-Id": components["headers"]["ImageMetaId"];
                    "X-Image-Meta-Name": components["headers"]["ImageMetaName"];
                    "X-Image-Meta-Status": components["headers"]["ImageMetaStatus"];
                    "X-Image-Meta-Owner": components["headers"]["ImageMetaOwner"];
                    "X-Image-Meta-Is_public": components["headers"]["ImageMetaIsPublic"];
                    "X-Image-Meta-Protected": components["headers"]["ImageMetaProtected"];
                    "X-Image-Meta-Deleted": components["headers"]["ImageMetaDeleted"];
                    "X-Image-Meta-Container_format": components["headers"]["ImageMetaContainerFormat"];
                    "X-Image-Meta-Disk_format": components["headers"]["ImageMetaDiskFormat"];
                    "X-Image-Meta-Min_disk": components["headers"]["ImageMetaMinDisk"];
                    "X-Image-Meta-Min_ram": components["headers"]["ImageMetaMinRam"];
                    "X-Image-Meta-Size": components["headers"]["ImageMetaSize"];
                    "X-Image-Meta-Virtual_size": components["headers"]["ImageMetaVirtualSize"];
                    "X-Image-Meta-Checksum": components["headers"]["ImageMetaChecksum"];
                    "X-Image-Meta-Created_at": components["headers"]["ImageMetaCreatedAt"];
                    "X-Image-Meta-Updated_at": components["headers"]["ImageMetaUpdatedAt"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            404: components["responses"]["NativeImageNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    v1DeleteImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeImageNotDeletable"];
            404: components["responses"]["NativeImageNotFound"];
            409: components["responses"]["NativeImageBusy"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceShowImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            404: components["responses"]["NativeImageNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceDeleteImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ImageDelete"];
            };
        };
        responses: {
            /** The image is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeImageNotDeletable"];
            404: components["responses"]["NativeImageNotFound"];
            409: components["responses"]["NativeImageBusy"];
            413: components["responses"]["NativeBodyTooLarge"];
            415: components["responses"]["NativeUnsupportedMediaType"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceUpdateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/openstack-images-v2.1-json-patch": components["schemas"]["NativeImagePatch"];
            };
        };
        responses: {
            /** The image with the changes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The attribute cannot be changed, or the image belongs to another project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            /** The image lacks the attribute to be replaced or removed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            413: components["responses"]["NativeTooLarge"];
            415: components["responses"]["NativeUnsupportedPatch"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceDeactivateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image is deactivated. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NativeUnauthorized"];
            /** The image is neither active nor deactivated, or belongs to another project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceReactivateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image is active. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NativeUnauthorized"];
            /** The image is neither active nor deactivated, or belongs to another project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceDownloadFile: {
        parameters: {
            query?: never;
            header?: {
                /** The part of the data to send, as one range of bytes. */
                Range?: components["parameters"]["Range"] | undefined;
            };
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All the data. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Binary;
                };
            };
            /** The image has no data. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The requested range. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Binary;
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            /** The image is deactivated, or the caller lacks the right to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            /** The data has no such range. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    "Content-Range": components["headers"]["UnsatisfiedRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceUploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of an image that waits for its data.
                 * @example d4c3b2a1-0f9e-4d8c-b7a6-958473625140
                 */
                image_id: components["parameters"]["QueuedImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Binary;
            };
        };
        responses: {
            /** The data is stored and the image is active. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The image belongs to another project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            /** The image does not have status `queued`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** The data is longer than 128 GiB. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            415: components["responses"]["NativeUnsupportedMediaType"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceListImageMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of an image that is shared.
                 * @example 5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c
                 */
                image_id: components["parameters"]["SharedImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            /** The image is public. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceAddImageMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberCreate"];
            };
        };
        responses: {
            /** The new member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The image belongs to another project, or is public. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            /** The image is shared with this project already. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** The body is longer than 1 MiB, an error of the gateway in JSON; or the image has 128 members, an error of the service in plain text. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                    "text/plain": string;
                    "text/html": string;
                };
            };
            415: components["responses"]["NativeUnsupportedMediaType"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceShowImageMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of an image that is shared.
                 * @example 5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c
                 */
                image_id: components["parameters"]["SharedImageIdPath"];
                /**
                 * ID of the project that the image is shared with.
                 * @example 8f3d2c1b5a694e7d90c1b2a3f4e5d6c7
                 */
                member_id: components["parameters"]["MemberIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            404: components["responses"]["NativeMemberNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceUpdateImageMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of an image that another project shares with the caller's project.
                 * @example 91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b
                 */
                image_id: components["parameters"]["ReceivedImageIdPath"];
                /**
                 * ID of the caller's project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                member_id: components["parameters"]["OwnMemberIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        responses: {
            /** The member with its new status. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The image belongs to the caller's project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeMemberNotFound"];
            413: components["responses"]["NativeBodyTooLarge"];
            415: components["responses"]["NativeUnsupportedMediaType"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceDeleteImageMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of an image that is shared.
                 * @example 5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c
                 */
                image_id: components["parameters"]["SharedImageIdPath"];
                /**
                 * ID of the project that the image is shared with.
                 * @example 8f3d2c1b5a694e7d90c1b2a3f4e5d6c7
                 */
                member_id: components["parameters"]["MemberIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image is no longer shared with the project. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NativeUnauthorized"];
            /** The image belongs to another project, or is public. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeMemberNotFound"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceCreateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
                /**
                 * A tag of the image.
                 * @example webserver
                 */
                tag: components["parameters"]["TagPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image has the tag. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The image belongs to another project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            404: components["responses"]["NativeImageNotFound"];
            /** The image has 10 tags. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceDeleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
                /**
                 * A tag of the image.
                 * @example webserver
                 */
                tag: components["parameters"]["TagPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image no longer has the tag. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NativeBadRequest"];
            401: components["responses"]["NativeUnauthorized"];
            /** The image belongs to another project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** There is no such image, the caller may not see it, or it has no such tag. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlanceError"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    listImageTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageTagList"];
                };
            };
            400: components["responses"]["TagRequestRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ImageNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagToAdd"];
            };
        };
        responses: {
            /** The image has the tag. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagsRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchAddOrDeleteTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedTags"];
            };
        };
        responses: {
            /** The tags are added, or removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagsRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
                /**
                 * Key of the tag.
                 * @example webserver
                 */
                key: components["parameters"]["TagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag is removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagRequestRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageOrTagNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchDeleteTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsToRemove"];
            };
        };
        responses: {
            /** The tags are removed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagsRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** Most tags on a page; all tags when not given. */
                limit?: components["parameters"]["TagLimit"] | undefined;
                /** Number of the page. By default `1`. */
                page?: components["parameters"]["TagPage"] | undefined;
                /** The page begins after the image with this ID. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** Attribute that orders the list. Ties are ordered by ID. By default `created_at`. */
                sort_key?: components["parameters"]["SortKey"] | undefined;
                /** Direction of the order. By default `desc`. */
                sort_dir?: components["parameters"]["SortDir"] | undefined;
                /** Images with exactly this name. It cannot begin with `in:`, which means a list of names to native lists. */
                name?: components["parameters"]["NameFilter"] | undefined;
                /** The image with this ID. */
                id?: components["parameters"]["IdFilter"] | undefined;
                /** Images that this project owns. */
                owner?: components["parameters"]["OwnerFilter"] | undefined;
                /** Images with this status. */
                status?: components["parameters"]["StatusFilter"] | undefined;
                /** Images with this visibility. `private` leaves out images that are shared. */
                visibility?: components["parameters"]["VisibilityFilter"] | undefined;
                /** Images that are, or are not, protected. */
                protected?: components["parameters"]["ProtectedFilter"] | undefined;
                /** Images with this tag: `key=value`, or a bare key. */
                tag?: components["parameters"]["TagFilter"] | undefined;
                /** Images shared with the caller's project that it has accepted, rejected or not decided on; `accepted` when not given. Takes effect with `visibility=shared`. */
                member_status?: components["parameters"]["MemberStatusFilter"] | undefined;
                /** Images in this container. */
                container_format?: components["parameters"]["ContainerFormatFilter"] | undefined;
                /** Images in this format. */
                disk_format?: components["parameters"]["DiskFormatFilter"] | undefined;
                /** Images with exactly this minimum memory, in MB. */
                min_ram?: components["parameters"]["MinRamFilter"] | undefined;
                /** Images with exactly this minimum disk, in GB. */
                min_disk?: components["parameters"]["MinDiskFilter"] | undefined;
                /** Images created before, at or after a time: an operator, a colon and a time in UTC. */
                created_at?: components["parameters"]["CreatedAtFilter"] | undefined;
                /** Images last changed before, at or after a time: an operator, a colon and a time in UTC. */
                updated_at?: components["parameters"]["UpdatedAtFilter"] | undefined;
                /** Images of this type. */
                __imagetype?: components["parameters"]["ImageTypeFilter"] | undefined;
                /** Only `true` is allowed. It changes nothing, since lists show registered images only. */
                __isregistered?: components["parameters"]["IsRegisteredFilter"] | undefined;
                /** Images of this word size. */
                __os_bit?: components["parameters"]["OsBitFilter"] | undefined;
                /** Images of this family of operating systems. */
                __os_type?: components["parameters"]["OsTypeFilter"] | undefined;
                /** Images of this distribution. Red Hat and RedHat mean the same, and so do Oracle Linux and OracleLinux. */
                __platform?: components["parameters"]["PlatformFilter"] | undefined;
                /** Images for this environment. */
                virtual_env_type?: components["parameters"]["VirtualEnvTypeFilter"] | undefined;
                /** Full-server images, or all others. */
                __whole_image?: components["parameters"]["WholeImageFilter"] | undefined;
                /** Images encrypted with this key. */
                __system__cmkid?: components["parameters"]["CmkIdFilter"] | undefined;
                /** Images of this enterprise project. `0` is the default one; `all_granted_eps` filters nothing. */
                enterprise_project_id?: components["parameters"]["EnterpriseProjectFilter"] | undefined;
                /** Images for this processor architecture. */
                architecture?: components["parameters"]["ArchitectureFilter"] | undefined;
                /** Images that run on KVM. */
                __support_kvm?: components["parameters"]["SupportKvmFilter"] | undefined;
                /** Images that run on Xen. */
                __support_xen?: components["parameters"]["SupportXenFilter"] | undefined;
                /** Images that run on large-memory servers. */
                __support_largememory?: components["parameters"]["SupportLargeMemoryFilter"] | undefined;
                /** Images that run on disk-intensive servers. */
                __support_diskintensive?: components["parameters"]["SupportDiskIntensiveFilter"] | undefined;
                /** Images that run on high-performance servers. */
                __support_highperformance?: components["parameters"]["SupportHighPerformanceFilter"] | undefined;
                /** Images for this graphics card on Xen. */
                __support_xen_gpu_type?: components["parameters"]["SupportXenGpuTypeFilter"] | undefined;
                /** Images for this graphics card on KVM. */
                __support_kvm_gpu_type?: components["parameters"]["SupportKvmGpuTypeFilter"] | undefined;
                /** Images that run on HANA servers on Xen. */
                __support_xen_hana?: components["parameters"]["SupportXenHanaFilter"] | undefined;
                /** Images that run on KVM servers with InfiniBand cards. */
                __support_kvm_infiniband?: components["parameters"]["SupportKvmInfinibandFilter"] | undefined;
                /**
                 * Any other attribute, extension attributes included, with the value it must have. Each is a query parameter of its own, such as `team=blue`; at most 100 of them. Names of parameters that only native lists, Glance or Huawei Cloud have are an error. No parameter is called `attributes`, which is what tools send that cannot write one parameter for each attribute.
                 * @example {
                 *       "team": "blue"
                 *     }
                 */
                attributes?: components["parameters"]["AttributeFilters"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrUpdateTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedTag"];
            };
        };
        responses: {
            /** The image has the tag. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TagNotSet"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImagesTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The keys and their values. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectTagList"];
                };
            };
            400: components["responses"]["WrongProject"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImageByTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagSearch"];
            };
        };
        responses: {
            /** The images of a page and how many there are, or their number alone. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggedImageList"];
                };
            };
            400: components["responses"]["TagSearchRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchUpdateMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidedMembers"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["MembersNotDecided"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchAddMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddedMembers"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["MembersNotAdded"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchDeleteMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovedMembers"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["MembersNotRemoved"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImageMembers: {
        parameters: {
            query?: {
                /** Most members on a page. By default `500`. */
                limit?: components["parameters"]["MembersLimit"] | undefined;
                /** The `next_marker` of the page before, in base64. */
                marker?: components["parameters"]["MembersMarker"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of an image that is shared.
                 * @example 5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c
                 */
                image_id: components["parameters"]["SharedImageIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageMemberList"];
                };
            };
            /** The query is malformed, the image is public, or the project is another's. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ImageNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showImageMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of an image that is shared.
                 * @example 5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c
                 */
                image_id: components["parameters"]["SharedImageIdPath"];
                /**
                 * ID of the project that the image is shared with.
                 * @example 8f3d2c1b5a694e7d90c1b2a3f4e5d6c7
                 */
                member_id: components["parameters"]["MemberIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageMember"];
                };
            };
            /** The image ID is malformed, or the project is another's. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project.
                 * @example 0b1e494e2660441a957313163095fe5c
                 */
                project_id: components["parameters"]["ProjectIdPath"];
                /**
                 * ID of the job, as the request that started it returned it.
                 * @example 4d1c9a27f0b84e6b9c3f5a7d2e8b6041
                 */
                job_id: components["parameters"]["JobIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** There is no such job in the caller's project, or the project is another's. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showJobProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the job, as the request that started it returned it.
                 * @example 4d1c9a27f0b84e6b9c3f5a7d2e8b6041
                 */
                job_id: components["parameters"]["JobIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** There is no such job in the caller's project. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDataImageAlias: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDataImage"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["DataImageNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImageInSafeMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImages"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDataImageInSafeMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDataImage"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["DataImageNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importImageQuickInSafeMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickImport"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotImported"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportImageInSafeMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageExport"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotExported"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    copyImageInRegionInSafeMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the image.
                 * @example 33ad552d-1149-471c-8190-ff6776174a00
                 */
                image_id: components["parameters"]["ImageIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageCopy"];
            };
        };
        responses: {
            200: components["responses"]["StartedJob"];
            400: components["responses"]["ImageNotCopied"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotOwnImage"];
            404: components["responses"]["ImageNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOsVersions: {
        parameters: {
            query?: {
                /** Operating systems with this property: for bare-metal servers (`bms`), for servers that boot by UEFI (`uefi`), for Arm or x86 processors, or for the virtualization KVM. With several, operating systems that have all of them. */
                tag?: components["parameters"]["OsTagFilter"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The operating systems that have all tags. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OsPlatformList"];
                };
            };
            /** The query breaks a rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImsError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showImageQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    glanceShowImageSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schema. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NativeSchema"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceListImageSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schema. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NativeSchema"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceShowImageMemberSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schema. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NativeSchema"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    glanceListImageMemberSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schema. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NativeSchema"];
                };
            };
            401: components["responses"]["NativeUnauthorized"];
            403: components["responses"]["NativeForbidden"];
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            300: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    glanceListVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Openstack-Request-Id": components["headers"]["OpenstackRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            429: components["responses"]["NativeTooManyRequests"];
            500: components["responses"]["NativeInternalError"];
            503: components["responses"]["NativeUnavailable"];
        };
    };
    showVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A version of the API.
                 * @example v2.2
                 */
                version: components["parameters"]["VersionPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version, in a list of one. */
            300: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            /** There is no such version. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
