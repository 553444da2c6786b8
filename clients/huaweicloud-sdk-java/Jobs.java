import com.huaweicloud.sdk.ims.v2.ImsClient;
import com.huaweicloud.sdk.ims.v2.model.*;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Operations that start jobs, and those on tags and quotas. */
class Jobs {
    static final String REMOTE = "c61e7a0f94d84b2fa3d5e8b7021c9f36";
    static final String SERVER = "3f1c6e5a-8c0d-4b7e-9a61-2d5f0b8e7c14";
    static final String DISK = "9b0d7a42-51f6-4c3e-8d29-6e1a4f7c0b35";
    static final String BACKUP = "c47e2b90-0a5d-4f18-b3c6-7d9e1a2f5b60";
    static final String VAULT = "5e8a1d3c-72b4-4960-a1f7-0c6d9b2e4f83";
    static final String KEY = "a2d4f6b8-1c3e-4507-9f2b-8e6a0d5c7b91";
    static final String FILE = "shop-images:debian-10.qcow2";
    static final String DEBIAN = "Debian GNU/Linux 10.0.0 64bit";
    static final List<TagKeyValue> TAGS = List.of(new TagKeyValue().withKey("env").withValue("test"));

    static final ImsClient client = Main.client;
    static final ImsClient theirs = Main.theirs;
    /** IDs of images by the steps that made them. */
    static final Map<String, String> made = new HashMap<>();
    static String job;

    /** @param queued ID of an image without data. */
    static void run(String queued) {
        creates("createImage: a server", "imsCreateImageByInstance", "instance," + SERVER, () -> create(
            new CreateImageRequestBody().withName("of-server").withDescription("words").withInstanceId(SERVER)
                .withMinRam(1024).withMaxRam(4096).withEnterpriseProjectId("0").withImageTags(TAGS)));
        creates("createImage: a disk", "imsVolumeCreateImageJob", "volume," + DISK, () -> create(
            new CreateImageRequestBody().withName("of-disk").withVolumeId(DISK).withOsVersion("CentOS 7.6 64bit")
                .withImageTags(TAGS)));
        creates("createImage: a file", "imsImportImageJob", "file," + FILE, () -> create(
            new CreateImageRequestBody().withName("of-file").withImageUrl(FILE).withMinDisk(40).withOsVersion(DEBIAN)
                .withCmkId(KEY).withArchitecture(CreateImageRequestBody.ArchitectureEnum.ARM).withImageTags(TAGS)));
        creates("createDataImage", "imsImportDataImageJob", "file," + FILE, () -> createData(
            new CreateDataImageRequestBody().withName("data").withImageUrl(FILE).withMinDisk(40)
                .withOsType(CreateDataImageRequestBody.OsTypeEnum.LINUX)
                .withImageTags(List.of(new ImageTag().withKey("env").withValue("test")))));
        creates("importImageQuick", "imsImportImageJob", "file," + FILE, () -> importQuickly(
            new QuickImportImageByFileRequestBody().withName("quick").withOsVersion(DEBIAN)));
        creates("importImageQuick: data", "imsImportDataImageJob", "file," + FILE, () -> importQuickly(
            new QuickImportImageByFileRequestBody().withName("quick-data")
                .withType(QuickImportImageByFileRequestBody.TypeEnum.DATAIMAGE)));
        creates("createWholeImage: a server", "imsCreateWholeImageByInstanceJob", "instance," + SERVER, () -> createWhole(
            new CreateWholeImageRequestBody().withName("whole").withInstanceId(SERVER).withVaultId(VAULT)));
        creates("createWholeImage: a backup", "imsCreateWholeImageByBackupJob", "server_backup," + BACKUP,
            () -> createWhole(new CreateWholeImageRequestBody()
                .withName("of-backup").withBackupId(BACKUP).withWholeImageType("CBR")));
        Main.step("createImage: data disks", () -> {
            CreateImageRequestBody body = new CreateImageRequestBody().withDataImages(List.of(
                new CreateDataImage().withName("disk-1").withVolumeId(DISK),
                new CreateDataImage().withName("disk-2").withVolumeId(DISK)));
            List<SubJobResult> jobs = succeeded(create(body), "imsVolumesToSysDataImagesJob").getSubJobsResult();
            Main.equal(jobs.size(), 2);
            Main.equal(listed(client, jobs.get(1).getEntities().getImageId()).getName(), "disk-2");
        });
        Main.step("registerImage", () -> {
            job = client.registerImage(new RegisterImageRequest().withImageId(queued)
                .withBody(new RegisterImageRequestBody().withImageUrl(FILE))).getJobId();
            Main.equal(succeeded(job, "imsNativeImportImageJob").getImageId(), queued);
            Main.equal(listed(client, queued).getStatus(), ImageInfo.StatusEnum.ACTIVE);
        });
        Main.step("showJobProgress", () -> {
            ShowJobProgressResponse progress = client.showJobProgress(new ShowJobProgressRequest().withJobId(job));
            Main.equal(progress.getStatus(), ShowJobProgressResponse.StatusEnum.SUCCESS);
            Main.equal(progress.getEntities().getProcessPercent(), 1.0);
        });

        Main.step("copyImageInRegion", () -> {
            CopyImageInRegionRequestBody body =
                new CopyImageInRegionRequestBody().withName("copy").withDescription("a copy").withCmkId(KEY);
            String id = client.copyImageInRegion(new CopyImageInRegionRequest()
                .withImageId(made.get("importImageQuick")).withBody(body)).getJobId();
            ImageInfo copy = listed(client, succeeded(id, "imsCopyImageInRegionJob").getImageId());
            Main.equal(List.of(copy.getName(), copy.getDescription()), List.of("copy", "a copy"));
        });
        Main.step("copyImageCrossRegion", () -> {
            CopyImageCrossRegionRequestBody body = new CopyImageCrossRegionRequestBody().withName("far")
                .withRegion("RegionTwo").withProjectName("RegionTwo").withAgencyName("ims_admin_agency");
            String id = client.copyImageCrossRegion(new CopyImageCrossRegionRequest()
                .withImageId(made.get("importImageQuick")).withBody(body)).getJobId();
            ImsClient there = Connect.connect("remote-access-key", "remote-secret-key", REMOTE);
            Main.equal(listed(there, succeeded(id, "imsCopyImageCrossRegionJob").getImageId()).getName(), "far");
        });
        ExportImageRequestBody.FileFormatEnum qcow2 = ExportImageRequestBody.FileFormatEnum.QCOW2;
        Main.step("exportImage", () -> exports(made.get("importImageQuick"),
            new ExportImageRequestBody().withBucketUrl("shop-images:java-export.qcow2").withFileFormat(qcow2)));
        Main.step("exportImage: quick", () -> exports(made.get("importImageQuick"),
            new ExportImageRequestBody().withBucketUrl("shop-images:java-quick.zvhd2").withIsQuickExport(true)));
        Main.step("showJob: failed", () -> {
            String damaged = "shop-images:java-damaged.qcow2";
            exports(Main.UBUNTU, new ExportImageRequestBody().withBucketUrl(damaged).withFileFormat(qcow2));
            ShowJobResponse failed = ended(client, createData(
                new CreateDataImageRequestBody().withName("damaged").withImageUrl(damaged).withMinDisk(40)));
            Main.equal(failed.getStatus(), ShowJobResponse.StatusEnum.FAIL);
            Main.equal(failed.getErrorCode(), "IMG.0057");
            Main.equal(failed.getFailReason().isEmpty(), false);
        });

        String tagged = made.get("createImage: a server");
        Main.step("addImageTag, listImageTags", () -> {
            client.addImageTag(new AddImageTagRequest().withImageId(tagged)
                .withBody(new AddImageTagRequestBody().withTag(tag("team", "blue"))));
            hasTags(tagged, Map.of("env", "test", "team", "blue"));
        });
        Main.step("batchAddOrDeleteTags", () -> {
            for (var action : List.of(
                BatchAddOrDeleteTagsRequestBody.ActionEnum.DELETE, BatchAddOrDeleteTagsRequestBody.ActionEnum.CREATE)) {
                client.batchAddOrDeleteTags(new BatchAddOrDeleteTagsRequest().withImageId(tagged)
                    .withBody(new BatchAddOrDeleteTagsRequestBody().withAction(action)
                        .withTags(List.of(tag("env", "new"), tag("zone", "")))));
            }
            hasTags(tagged, Map.of("env", "new", "team", "blue", "zone", ""));
        });
        Main.step("createOrUpdateTags", () -> {
            for (AddOrUpdateTagsRequestBody body : List.of(
                new AddOrUpdateTagsRequestBody().withTag("team.green"),
                new AddOrUpdateTagsRequestBody().withImageTag(tag("tier", "one")))) {
                client.createOrUpdateTags(new CreateOrUpdateTagsRequest().withBody(body.withImageId(tagged)));
            }
            hasTags(tagged, Map.of("env", "new", "team", "green", "tier", "one", "zone", ""));
        });
        Main.step("deleteImageTag", () -> {
            client.deleteImageTag(new DeleteImageTagRequest().withImageId(tagged).withKey("zone"));
            hasTags(tagged, Map.of("env", "new", "team", "green", "tier", "one"));
        });
        Main.step("listTags", () -> Main.equal(
            new TreeSet<>(client.listTags(new ListTagsRequest().withId(tagged)).getTags()),
            new TreeSet<>(List.of("env=new", "team=green", "tier=one"))));
        Main.step("listImagesTags", () -> Main.equal(
            client.listImagesTags(new ListImagesTagsRequest()).getTags().stream()
                .filter(tags -> tags.getKey().equals("team")).findFirst().orElseThrow().getValues(),
            List.of("green")));
        Main.step("listImageByTags", () -> {
            List<Tags> team = List.of(new Tags().withKey("team").withValues(List.of("green", "red")));
            ListImageByTagsResponse found = client.listImageByTags(new ListImageByTagsRequest()
                .withBody(new ListImageByTagsRequestBody().withTags(team).withLimit("1000").withOffset("0")
                    .withAction(ListImageByTagsRequestBody.ActionEnum.FILTER)));
            Main.equal(found.getTotalCount(), 1);
            Main.equal(found.getResources().get(0).getResourceId(), tagged);
            Main.equal(found.getResources().get(0).getResourceDetail().getStatus(), "active");
            Main.equal(client.listImageByTags(new ListImageByTagsRequest()
                .withBody(new ListImageByTagsRequestBody().withTags(team)
                    .withAction(ListImageByTagsRequestBody.ActionEnum.COUNT))).getTotalCount(), 1);
        });

        String whole = made.get("createWholeImage: a backup");
        BatchAddMembersRequestBody members =
            new BatchAddMembersRequestBody().withImages(List.of(tagged, whole)).withProjects(List.of(Main.OTHER));
        Main.step("batchAddMembers", () -> {
            String id = client.batchAddMembers(new BatchAddMembersRequest().withBody(members)).getJobId();
            List<JobEntitiesResult> results = succeeded(id, "imsAddImageMembersJob").getResults();
            Main.equal(results.stream().map(JobEntitiesResult::getImageId).toList(), List.of(tagged, whole));
            Main.equal(results.get(0).getProjectId(), Main.OTHER);
        });
        Main.step("batchUpdateMembers", () -> {
            String id = theirs.batchUpdateMembers(new BatchUpdateMembersRequest().withBody(
                new BatchUpdateMembersRequestBody().withImages(List.of(tagged, whole)).withProjectId(Main.OTHER)
                    .withStatus(BatchUpdateMembersRequestBody.StatusEnum.ACCEPTED).withVaultId(VAULT))).getJobId();
            succeeded(theirs, id, "imsUpdateImageMembersJob");
            Main.equal(listed(theirs, tagged).getImagetype(), ImageInfo.ImagetypeEnum.SHARED);
        });
        Main.step("batchDeleteMembers", () -> {
            String id = client.batchDeleteMembers(new BatchDeleteMembersRequest().withBody(members)).getJobId();
            succeeded(id, "imsDelImageMembersJob");
            Main.equal(theirs.listImages(new ListImagesRequest().withId(tagged)).getImages(), List.of());
        });
        Main.step("glanceDeleteImage: a full-server image with its backup", () -> {
            client.glanceDeleteImage(new GlanceDeleteImageRequest().withImageId(whole)
                .withBody(new GlanceDeleteImageRequestBody().withDeleteBackup(true)));
            Main.equal(client.listImages(new ListImagesRequest().withId(whole)).getImages(), List.of());
        });

        Main.step("showImageQuota", () -> {
            QuotaInfo quota = client.showImageQuota(new ShowImageQuotaRequest()).getQuotas().getResources().stream()
                .filter(one -> one.getType().equals("image")).findFirst().orElseThrow();
            Main.equal(0 < quota.getUsed() && quota.getUsed() < quota.getQuota(), true);
        });
        Main.step("listOsVersions", () -> {
            ListOsVersionsResponseBody platform =
                client.listOsVersions(new ListOsVersionsRequest().withTag("arm")).getBody().get(0);
            Main.equal(platform.getVersionList().get(0).getPlatform(), platform.getPlatform());
            Main.equal(platform.getVersionList().get(0).getOsBit(), 64);
        });
    }

    /** A step that creates an image by a job. */
    static void creates(String name, String type, String origin, Supplier<String> start) {
        Main.step(name, () -> {
            JobEntities entities = succeeded(start.get(), type);
            made.put(name, entities.getImageId());
            ImageInfo image = listed(client, entities.getImageId());
            Main.equal(
                List.of(image.getName(), image.getStatus(), image.getTags(), image.getDataOrigin(), image.getOwner()),
                List.of(entities.getImageName(), ImageInfo.StatusEnum.ACTIVE, List.of("env=test"), origin, Main.DEMO));
        });
    }

    static void exports(String image, ExportImageRequestBody body) {
        String id = client.exportImage(new ExportImageRequest().withImageId(image).withBody(body)).getJobId();
        Main.equal(succeeded(id, "imsNativeExportImageJob").getImageId(), image);
    }

    static String create(CreateImageRequestBody body) {
        return client.createImage(new CreateImageRequest().withBody(body)).getJobId();
    }

    static String createData(CreateDataImageRequestBody body) {
        return client.createDataImage(new CreateDataImageRequest().withBody(body)).getJobId();
    }

    static String createWhole(CreateWholeImageRequestBody body) {
        return client.createWholeImage(new CreateWholeImageRequest().withBody(body.withImageTags(TAGS))).getJobId();
    }

    static String importQuickly(QuickImportImageByFileRequestBody body) {
        body.withImageUrl(FILE).withMinDisk(40).withImageTags(List.of(tag("env", "test")));
        return client.importImageQuick(new ImportImageQuickRequest().withBody(body)).getJobId();
    }

    static ResourceTag tag(String key, String value) {
        return new ResourceTag().withKey(key).withValue(value);
    }

    static void hasTags(String image, Map<String, String> expected) {
        Map<String, String> found = new TreeMap<>();
        for (ResourceTag tag : client.listImageTags(new ListImageTagsRequest().withImageId(image)).getTags()) {
            found.put(tag.getKey(), tag.getValue());
        }
        Main.equal(found, new TreeMap<>(expected));
    }

    /** An image as Terraform's providers read it. */
    static ImageInfo listed(ImsClient client, String image) {
        List<ImageInfo> images = client.listImages(new ListImagesRequest().withId(image)).getImages();
        Main.equal(images.size(), 1);
        return images.get(0);
    }

    /** Waits for the end of a job. */
    static ShowJobResponse ended(ImsClient client, String id) {
        for (int poll = 0; poll < 300; poll++) {
            ShowJobResponse job = client.showJob(new ShowJobRequest().withJobId(id));
            if (!List.of(ShowJobResponse.StatusEnum.INIT, ShowJobResponse.StatusEnum.RUNNING).contains(job.getStatus())) {
                return job;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException error) {
                throw new IllegalStateException(error);
            }
        }
        throw new AssertionError("the job does not end in 30 seconds");
    }

    static JobEntities succeeded(String id, String type) {
        return succeeded(client, id, type);
    }

    static JobEntities succeeded(ImsClient client, String id, String type) {
        ShowJobResponse job = ended(client, id);
        Main.equal(job.getStatus(), ShowJobResponse.StatusEnum.SUCCESS);
        Main.equal(job.getJobType(), type);
        Main.equal(job.getErrorCode(), null);
        Main.equal(job.getFailReason(), null);
        return job.getEntities();
    }
}
