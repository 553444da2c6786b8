package main

import (
	"fmt"
	"reflect"
	"time"

	ims "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

const (
	instance = "3f1c6e5a-8c0d-4b7e-9a61-2d5f0b8e7c14"
	disk     = "9b0d7a42-51f6-4c3e-8d29-6e1a4f7c0b35"
	backup   = "c47e2b90-0a5d-4f18-b3c6-7d9e1a2f5b60"
	vault    = "5e8a1d3c-72b4-4960-a1f7-0c6d9b2e4f83"
	key      = "a2d4f6b8-1c3e-4507-9f2b-8e6a0d5c7b91"
	file     = "shop-images:debian-10.qcow2"
	debian   = "Debian GNU/Linux 10.0.0 64bit"
)

// started is the ID of the job that an operation starts.
func started[Request, Response any](call func(*Request) (*Response, error), request Request) string {
	id := reflect.ValueOf(must(call(&request))).Elem().FieldByName("JobId").Interface().(*string)
	return *id
}

// ended waits for the end of a job.
func ended(client *ims.ImsClient, id string) *model.ShowJobResponse {
	statuses := model.GetShowJobResponseStatusEnum()
	for range 300 {
		job := must(client.ShowJob(&model.ShowJobRequest{JobId: id}))
		if *job.Status != statuses.INIT && *job.Status != statuses.RUNNING {
			return job
		}
		time.Sleep(100 * time.Millisecond)
	}
	panic("the job does not end in 30 seconds")
}

// succeeded waits for the success of a job.
func succeeded(client *ims.ImsClient, id, kind string) *model.JobEntities {
	job := ended(client, id)
	expect([]any{job.Status.Value(), *job.JobType, job.ErrorCode == nil, job.FailReason == nil}, []any{"SUCCESS", kind, true, true})
	return job.Entities
}

// listed is an image as Terraform's providers read it.
func listed(client *ims.ImsClient, id string) model.ImageInfo {
	images := *must(client.ListImages(&model.ListImagesRequest{Id: &id})).Images
	expect(len(images), 1)
	return images[0]
}

// tryJobs does all that starts a job, and gives the IDs of images by their sources.
func tryJobs(client *ims.ImsClient, queued string) map[string]string {
	tags := []model.TagKeyValue{{Key: "env", Value: "test"}}
	fromServer := model.CreateImageRequestBody{
		Name: new("of-server"), Description: new("words"), InstanceId: new(instance), ImageTags: &tags,
		MinRam: new(int32(1024)), MaxRam: new(int32(4096)), EnterpriseProjectId: new("0"),
	}
	fromDisk := model.CreateImageRequestBody{
		Name: new("of-disk"), VolumeId: new(disk), OsVersion: new("CentOS 7.6 64bit"), ImageTags: &tags,
	}
	architectures := model.GetCreateImageRequestBodyArchitectureEnum()
	fromFile := model.CreateImageRequestBody{
		Name: new("of-file"), ImageUrl: new(file), MinDisk: new(int32(40)), OsVersion: new(debian), CmkId: new(key),
		Architecture: &architectures.ARM, ImageTags: &tags,
	}
	osTypes := model.GetCreateDataImageRequestBodyOsTypeEnum()
	fromData := model.CreateDataImageRequestBody{
		Name: "data", ImageUrl: file, MinDisk: 40, OsType: &osTypes.LINUX,
		ImageTags: &[]model.ImageTag{{Key: new("env"), Value: new("test")}},
	}
	quick := model.QuickImportImageByFileRequestBody{
		Name: "quick", ImageUrl: file, MinDisk: 40, OsVersion: debian, ImageTags: &[]model.ResourceTag{{Key: "env", Value: "test"}},
	}
	types := model.GetQuickImportImageByFileRequestBodyTypeEnum()
	quickData := model.QuickImportImageByFileRequestBody{
		Name: "quick-data", ImageUrl: file, MinDisk: 40, OsVersion: debian, Type: &types.DATA_IMAGE, ImageTags: quick.ImageTags,
	}
	whole := model.CreateWholeImageRequestBody{Name: "whole", InstanceId: instance, VaultId: new(vault), ImageTags: &tags}
	fromBackup := model.CreateWholeImageRequestBody{
		Name: "of-backup", BackupId: new(backup), WholeImageType: new("CBR"), ImageTags: &tags,
	}

	made := map[string]string{}
	for _, row := range []struct {
		source string
		start  func() string
		kind   string
		origin string
	}{
		{
			"CreateImage: a server",
			func() string { return started(client.CreateImage, model.CreateImageRequest{Body: &fromServer}) },
			"imsCreateImageByInstance", "instance," + instance,
		},
		{
			"CreateImageInSafeMode",
			func() string {
				return started(client.CreateImageInSafeMode, model.CreateImageInSafeModeRequest{Body: &fromServer})
			},
			"imsCreateImageByInstance", "instance," + instance,
		},
		{
			"CreateImage: a disk",
			func() string { return started(client.CreateImage, model.CreateImageRequest{Body: &fromDisk}) },
			"imsVolumeCreateImageJob", "volume," + disk,
		},
		{
			"CreateImage: a file",
			func() string { return started(client.CreateImage, model.CreateImageRequest{Body: &fromFile}) },
			"imsImportImageJob", "file," + file,
		},
		{
			"CreateDataImage",
			func() string { return started(client.CreateDataImage, model.CreateDataImageRequest{Body: &fromData}) },
			"imsImportDataImageJob", "file," + file,
		},
		{
			"CreateDataImageInSafeMode",
			func() string {
				return started(client.CreateDataImageInSafeMode, model.CreateDataImageInSafeModeRequest{Body: &fromData})
			},
			"imsImportDataImageJob", "file," + file,
		},
		{
			"ImportImageQuick",
			func() string { return started(client.ImportImageQuick, model.ImportImageQuickRequest{Body: &quick}) },
			"imsImportImageJob", "file," + file,
		},
		{
			"ImportImageQuick: data",
			func() string {
				return started(client.ImportImageQuick, model.ImportImageQuickRequest{Body: &quickData})
			},
			"imsImportDataImageJob", "file," + file,
		},
		{
			"ImportImageQuickInSafeMode",
			func() string {
				return started(client.ImportImageQuickInSafeMode, model.ImportImageQuickInSafeModeRequest{Body: &quick})
			},
			"imsImportImageJob", "file," + file,
		},
		{
			"CreateWholeImage: a server",
			func() string { return started(client.CreateWholeImage, model.CreateWholeImageRequest{Body: &whole}) },
			"imsCreateWholeImageByInstanceJob", "instance," + instance,
		},
		{
			"CreateWholeImage: a backup",
			func() string {
				return started(client.CreateWholeImage, model.CreateWholeImageRequest{Body: &fromBackup})
			},
			"imsCreateWholeImageByBackupJob", "server_backup," + backup,
		},
	} {
		step(row.source, func() error {
			entities := succeeded(client, row.start(), row.kind)
			made[row.source] = *entities.ImageId
			image := listed(client, *entities.ImageId)
			expect(*entities.ImageName, image.Name)
			return equal(
				[]any{image.Status.Value(), image.Owner, image.Tags, *image.DataOrigin},
				[]any{"active", demo, []string{"env=test"}, row.origin},
			)
		})
	}

	step("CreateImage: data disks", func() error {
		disks := model.CreateImageRequestBody{DataImages: &[]model.CreateDataImage{
			{Name: "disk-1", VolumeId: disk}, {Name: "disk-2", VolumeId: disk},
		}}
		id := started(client.CreateImage, model.CreateImageRequest{Body: &disks})
		subs := *succeeded(client, id, "imsVolumesToSysDataImagesJob").SubJobsResult
		expect(len(subs), 2)
		return equal(listed(client, *subs[1].Entities.ImageId).Name, "disk-2")
	})
	job := ""
	step("RegisterImage", func() error {
		body := model.RegisterImageRequestBody{ImageUrl: file}
		job = started(client.RegisterImage, model.RegisterImageRequest{ImageId: queued, Body: &body})
		expect(*succeeded(client, job, "imsNativeImportImageJob").ImageId, queued)
		return equal(listed(client, queued).Status.Value(), "active")
	})
	step("ShowJobProgress", func() error {
		progress := must(client.ShowJobProgress(&model.ShowJobProgressRequest{JobId: job}))
		return equal(
			[]any{progress.Status.Value(), *progress.JobId, *progress.Entities.ProcessPercent},
			[]any{"SUCCESS", job, float64(1)},
		)
	})

	source := made["ImportImageQuick"]
	copied := func(id string) error {
		image := listed(client, *succeeded(client, id, "imsCopyImageInRegionJob").ImageId)
		return equal([]any{image.Name, *image.Description, *image.SystemCmkid}, []any{"copy", "a copy", key})
	}
	body := model.CopyImageInRegionRequestBody{Name: "copy", Description: new("a copy"), CmkId: new(key)}
	step("CopyImageInRegion", func() error {
		return copied(started(client.CopyImageInRegion, model.CopyImageInRegionRequest{ImageId: source, Body: &body}))
	})
	step("CopyImageInRegionInSafeMode", func() error {
		request := model.CopyImageInRegionInSafeModeRequest{ImageId: source, Body: &body}
		return copied(started(client.CopyImageInRegionInSafeMode, request))
	})
	step("CopyImageCrossRegion", func() error {
		far := model.CopyImageCrossRegionRequestBody{
			Name: "far", Region: "RegionTwo", ProjectName: "RegionTwo", AgencyName: "ims_admin_agency",
		}
		id := started(client.CopyImageCrossRegion, model.CopyImageCrossRegionRequest{ImageId: source, Body: &far})
		there := must(connect("remote-access-key", "remote-secret-key", remote))
		return equal(listed(there, *succeeded(client, id, "imsCopyImageCrossRegionJob").ImageId).Name, "far")
	})

	formats := model.GetExportImageRequestBodyFileFormatEnum()
	exported := func(id string) error {
		return equal(*succeeded(client, id, "imsNativeExportImageJob").ImageId, source)
	}
	to := func(name string) model.ExportImageRequestBody {
		return model.ExportImageRequestBody{BucketUrl: fmt.Sprint("shop-images:go-", name), FileFormat: formats.QCOW2}
	}
	step("ExportImage", func() error {
		body := to("exported.qcow2")
		return exported(started(client.ExportImage, model.ExportImageRequest{ImageId: source, Body: &body}))
	})
	step("ExportImage: quick", func() error {
		body := model.ExportImageRequestBody{BucketUrl: "shop-images:go-quick.zvhd2", IsQuickExport: new(true)}
		return exported(started(client.ExportImage, model.ExportImageRequest{ImageId: source, Body: &body}))
	})
	step("ExportImageInSafeMode", func() error {
		body := to("safe.qcow2")
		return exported(started(client.ExportImageInSafeMode, model.ExportImageInSafeModeRequest{ImageId: source, Body: &body}))
	})
	step("ShowJob: failed", func() error {
		body := to("damaged.qcow2")
		succeeded(client, started(client.ExportImage, model.ExportImageRequest{ImageId: ubuntu, Body: &body}), "imsNativeExportImageJob")
		data := model.CreateDataImageRequestBody{Name: "damaged", ImageUrl: body.BucketUrl, MinDisk: 40}
		job := ended(client, started(client.CreateDataImage, model.CreateDataImageRequest{Body: &data}))
		return equal([]any{job.Status.Value(), *job.ErrorCode, *job.FailReason != ""}, []any{"FAIL", "IMG.0057", true})
	})
	return made
}
