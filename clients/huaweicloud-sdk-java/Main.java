import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.ims.v2.ImsClient;
import com.huaweicloud.sdk.ims.v2.model.*;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Every operation of the vendor's SDK for Java, signed, and errors. */
class Main {
    static final String UBUNTU = "33ad552d-1149-471c-8190-ff6776174a00";
    static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    static final String DEMO = "0b1e494e2660441a957313163095fe5c";
    static final String OTHER = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7";

    static final ImsClient client = Connect.connect("demo-access-key", "demo-secret-key", DEMO);
    static final ImsClient theirs = Connect.connect("other-access-key", "other-secret-key", OTHER);
    static String id = UNKNOWN;

    public static void main(String[] args) {
        step("listImages", () -> finds(client, new ListImagesRequest().withLimit(10)));
        step("listImages with filters", () -> finds(client, new ListImagesRequest()
            .withImagetype(ListImagesRequest.ImagetypeEnum.PRIVATE)
            .withSortKey(ListImagesRequest.SortKeyEnum.CREATED_AT)
            .withId(UBUNTU)));
        step("listImages without a project ID",
            () -> finds(Connect.connectByRegion("RegionOne"), new ListImagesRequest()));
        step("updateImage", () -> equal(
            change(UBUNTU, "/name", "ims_test", UpdateImageRequestBody.OpEnum.REPLACE).getName(), "ims_test"));
        step("updateImage min_ram", () -> equal(
            change(UBUNTU, "/min_ram", "2048", UpdateImageRequestBody.OpEnum.REPLACE).getMinRam(), 2048));
        step("updateImage max_ram", () -> equal(
            change(UBUNTU, "/max_ram", "4096", UpdateImageRequestBody.OpEnum.ADD).getMaxRam(), "4096"));
        step("updateImage add and remove", () -> {
            change(UBUNTU, "/team", "blau & grün", UpdateImageRequestBody.OpEnum.ADD);
            change(UBUNTU, "/team", "", UpdateImageRequestBody.OpEnum.REMOVE);
        });
        step("glanceShowImage", () -> equal(show(UBUNTU).getName(), "ims_test"));
        step("glanceListImages", () -> equal(
            client.glanceListImages(new GlanceListImagesRequest().withLimit(1)).getImages().size(), 1));
        step("glanceCreateImageMetadata", () -> {
            GlanceCreateImageMetadataResponse made = create(new GlanceCreateImageMetadataRequestBody()
                .withName("java")
                .withOsVersion("Ubuntu 22.04 server 64bit")
                .withDiskFormat(GlanceCreateImageMetadataRequestBody.DiskFormatEnum.QCOW2)
                .withContainerFormat("bare")
                .withMinDisk(10)
                .withMinRam(512)
                .withVisibility("private")
                .withProtected(false)
                .withTags(List.of("one")));
            id = made.getId();
            equal(made.getStatus(), GlanceCreateImageMetadataResponse.StatusEnum.QUEUED);
        });
        step("glanceUpdateImage", () -> {
            GlanceUpdateImageRequestBody body = new GlanceUpdateImageRequestBody()
                .withOp(GlanceUpdateImageRequestBody.OpEnum.REPLACE).withPath("/name").withValue("renamed");
            GlanceUpdateImageRequest request = new GlanceUpdateImageRequest().withImageId(id).withBody(List.of(body));
            equal(client.glanceUpdateImage(request).getName(), "renamed");
        });
        step("glanceCreateTag, glanceDeleteTag", () -> {
            client.glanceCreateTag(new GlanceCreateTagRequest().withImageId(id).withTag("two"));
            equal(new TreeSet<>(show(id).getTags()), new TreeSet<>(List.of("one", "two")));
            client.glanceDeleteTag(new GlanceDeleteTagRequest().withImageId(id).withTag("two"));
        });
        step("glanceAddImageMember", () -> equal(client.glanceAddImageMember(new GlanceAddImageMemberRequest()
            .withImageId(UBUNTU).withBody(new GlanceAddImageMemberRequestBody().withMember(OTHER))).getStatus(), "pending"));
        step("glanceUpdateImageMember", () -> theirs.glanceUpdateImageMember(new GlanceUpdateImageMemberRequest()
            .withImageId(UBUNTU).withMemberId(OTHER).withBody(new GlanceUpdateImageMemberRequestBody()
                .withStatus(GlanceUpdateImageMemberRequestBody.StatusEnum.ACCEPTED))));
        step("glanceShowImageMember", () -> equal(client.glanceShowImageMember(
            new GlanceShowImageMemberRequest().withImageId(UBUNTU).withMemberId(OTHER)).getStatus(), "accepted"));
        step("glanceListImageMembers", () -> equal(client.glanceListImageMembers(
            new GlanceListImageMembersRequest().withImageId(UBUNTU)).getMembers().size(), 1));
        step("glanceDeleteImageMember", () -> client.glanceDeleteImageMember(
            new GlanceDeleteImageMemberRequest().withImageId(UBUNTU).withMemberId(OTHER)));
        step("glanceShowImageSchemas", () -> equal(
            client.glanceShowImageSchemas(new GlanceShowImageSchemasRequest()).getName(), "image"));
        step("glanceListImageSchemas", () -> equal(
            client.glanceListImageSchemas(new GlanceListImageSchemasRequest()).getName(), "images"));
        step("glanceShowImageMemberSchemas", () -> equal(
            client.glanceShowImageMemberSchemas(new GlanceShowImageMemberSchemasRequest()).getName(), "member"));
        step("glanceListImageMemberSchemas", () -> equal(
            client.glanceListImageMemberSchemas(new GlanceListImageMemberSchemasRequest()).getName(), "members"));
        step("listVersions", () -> equal(client.listVersions(new ListVersionsRequest()).getVersions().isEmpty(), false));
        step("showVersion", () -> client.showVersion(new ShowVersionRequest().withVersion("v2")));
        Jobs.run(id);
        step("error: unknown image", () -> refused(404, "IMG.0144",
            () -> change(UNKNOWN, "/name", "x", UpdateImageRequestBody.OpEnum.REPLACE)));
        step("error: unknown image, native path", () -> refused(404, null, () -> show(UNKNOWN)));
        step("error: invalid value", () -> refused(400, "IMG.0003",
            () -> change(UBUNTU, "/name", "a\nb", UpdateImageRequestBody.OpEnum.REPLACE)));
        step("error: delete a protected image", () -> {
            String kept = create(new GlanceCreateImageMetadataRequestBody().withName("kept").withProtected(true)).getId();
            refused(403, null, () -> delete(kept));
        });
        step("error: wrong secret key", () -> refused(401, "APIGW.0301",
            () -> finds(Connect.connect("demo-access-key", "wrong-secret-key", DEMO), new ListImagesRequest())));
        step("glanceDeleteImage", () -> {
            delete(id);
            refused(404, null, () -> show(id));
        });
        System.out.println("done");
    }

    static void finds(ImsClient client, ListImagesRequest request) {
        if (client.listImages(request).getImages().stream().noneMatch(image -> image.getId().equals(UBUNTU))) {
            throw new AssertionError("the image of the examples is not found");
        }
    }

    static UpdateImageResponse change(String image, String path, String value, UpdateImageRequestBody.OpEnum op) {
        UpdateImageRequestBody body = new UpdateImageRequestBody().withOp(op).withPath(path).withValue(value);
        return client.updateImage(new UpdateImageRequest().withImageId(image).withBody(List.of(body)));
    }

    static GlanceShowImageResponse show(String image) {
        return client.glanceShowImage(new GlanceShowImageRequest().withImageId(image));
    }

    static GlanceCreateImageMetadataResponse create(GlanceCreateImageMetadataRequestBody body) {
        return client.glanceCreateImageMetadata(new GlanceCreateImageMetadataRequest().withBody(body));
    }

    static void delete(String image) {
        client.glanceDeleteImage(new GlanceDeleteImageRequest().withImageId(image));
    }

    /** Prints a line as clients/lib/steps.ts reads it. A step that fails does not stop the others. */
    static void step(String name, Runnable work) {
        try {
            work.run();
            System.out.println("ok - " + name);
        } catch (RuntimeException | AssertionError error) {
            System.out.println("not ok - " + name + " # " + error.toString().replaceAll("\\s+", " "));
        }
    }

    static void refused(int status, String code, Runnable work) {
        try {
            work.run();
        } catch (ServiceResponseException error) {
            equal(error.getHttpStatusCode(), status);
            if (code != null) equal(error.getErrorCode(), code);
            if (error.getRequestId() == null || error.getErrorMsg() == null) {
                throw new AssertionError("no request ID or no message: " + error);
            }
            return;
        }
        throw new AssertionError("no error");
    }

    static void equal(Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) throw new AssertionError(actual + " instead of " + expected);
    }
}
