// Every operation of the vendor's SDK for Go, signed, and errors.
package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	ims "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

const (
	ubuntu  = "33ad552d-1149-471c-8190-ff6776174a00"
	unknown = "00000000-0000-4000-8000-000000000000"
	demo    = "0b1e494e2660441a957313163095fe5c"
	other   = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
	remote  = "c61e7a0f94d84b2fa3d5e8b7021c9f36"
)

func main() {
	var client, theirs *ims.ImsClient
	step("make clients", func() (err error) {
		if client, err = connect("demo-access-key", "demo-secret-key", demo); err != nil {
			return err
		}
		theirs, err = connect("other-access-key", "other-secret-key", other)
		return err
	})

	finds := func(client *ims.ImsClient, request *model.ListImagesRequest) error {
		list, err := client.ListImages(request)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(*list.Images, func(image model.ImageInfo) bool { return image.Id == ubuntu }) {
			return fmt.Errorf("the image of the examples is not found by %s", request)
		}
		return nil
	}
	change := func(id, path, value string, op model.UpdateImageRequestBodyOp) (*model.UpdateImageResponse, error) {
		body := []model.UpdateImageRequestBody{{Op: op, Path: path, Value: value}}
		return client.UpdateImage(&model.UpdateImageRequest{ImageId: id, Body: &body})
	}
	show := func(id string) (*model.GlanceShowImageResponse, error) {
		return client.GlanceShowImage(&model.GlanceShowImageRequest{ImageId: id})
	}
	create := func(body model.GlanceCreateImageMetadataRequestBody) (*model.GlanceCreateImageMetadataResponse, error) {
		return client.GlanceCreateImageMetadata(&model.GlanceCreateImageMetadataRequest{Body: &body})
	}
	remove := func(id string) error {
		_, err := client.GlanceDeleteImage(&model.GlanceDeleteImageRequest{ImageId: id})
		return err
	}
	refused := func(err error, status int, code string) error {
		var found *sdkerr.ServiceResponseError
		if !errors.As(err, &found) {
			return fmt.Errorf("%v instead of status %d", err, status)
		}
		if found.ErrorMessage == "" || found.RequestId == "" {
			return fmt.Errorf("no message or no request ID: %v", found)
		}
		if code == "" {
			code = found.ErrorCode
		}
		return equal([]any{found.StatusCode, found.ErrorCode}, []any{status, code})
	}
	ops := model.GetUpdateImageRequestBodyOpEnum()

	step("ListImages", func() error { return finds(client, &model.ListImagesRequest{Limit: new(int32(10))}) })
	step("ListImages with filters", func() error {
		types, keys := model.GetListImagesRequestImagetypeEnum(), model.GetListImagesRequestSortKeyEnum()
		return finds(client, &model.ListImagesRequest{Imagetype: &types.PRIVATE, SortKey: &keys.STATUS, Id: new(ubuntu)})
	})
	step("ListImages without a project ID", func() error {
		byRegion, err := connectByRegion("RegionOne")
		if err != nil {
			return err
		}
		return finds(byRegion, &model.ListImagesRequest{})
	})
	step("UpdateImage", func() error {
		renamed, err := change(ubuntu, "/name", "ims_test", ops.REPLACE)
		if err != nil {
			return err
		}
		return equal(*renamed.Name, "ims_test")
	})
	step("UpdateImage min_ram", func() error {
		changed, err := change(ubuntu, "/min_ram", "2048", ops.REPLACE)
		if err != nil {
			return err
		}
		return equal(*changed.MinRam, int32(2048))
	})
	step("UpdateImage max_ram", func() error {
		_, err := change(ubuntu, "/max_ram", "4096", ops.ADD)
		return err
	})
	step("UpdateImage add and remove", func() error {
		if _, err := change(ubuntu, "/team", "blau & grün", ops.ADD); err != nil {
			return err
		}
		_, err := change(ubuntu, "/team", "", ops.REMOVE)
		return err
	})
	step("GlanceShowImage", func() error {
		image, err := show(ubuntu)
		if err != nil {
			return err
		}
		return equal(*image.Name, "ims_test")
	})
	step("GlanceListImages", func() error {
		list, err := client.GlanceListImages(&model.GlanceListImagesRequest{Limit: new(int32(1))})
		if err != nil {
			return err
		}
		return equal(len(*list.Images), 1)
	})
	id := unknown
	step("GlanceCreateImageMetadata", func() error {
		formats := model.GetGlanceCreateImageMetadataRequestBodyDiskFormatEnum()
		made, err := create(model.GlanceCreateImageMetadataRequestBody{
			Name: new("go"), OsVersion: new("Ubuntu 22.04 server 64bit"), DiskFormat: &formats.QCOW2, ContainerFormat: new("bare"),
			MinDisk: new(int32(10)), MinRam: new(int32(512)), Visibility: new("private"), Protected: new(false), Tags: &[]string{"one"},
		})
		if err != nil {
			return err
		}
		id = *made.Id
		return equal([]any{*made.Name, made.Status.Value()}, []any{"go", "queued"})
	})
	step("GlanceUpdateImage", func() error {
		op := model.GetGlanceUpdateImageRequestBodyOpEnum().REPLACE
		body := []model.GlanceUpdateImageRequestBody{{Op: op, Path: "/name", Value: new("renamed")}}
		changed, err := client.GlanceUpdateImage(&model.GlanceUpdateImageRequest{ImageId: id, Body: &body})
		if err != nil {
			return err
		}
		return equal(*changed.Name, "renamed")
	})
	step("GlanceCreateTag, GlanceDeleteTag", func() error {
		if _, err := client.GlanceCreateTag(&model.GlanceCreateTagRequest{ImageId: id, Tag: "two"}); err != nil {
			return err
		}
		image, err := show(id)
		if err != nil {
			return err
		}
		slices.Sort(*image.Tags)
		if err := equal(*image.Tags, []string{"one", "two"}); err != nil {
			return err
		}
		_, err = client.GlanceDeleteTag(&model.GlanceDeleteTagRequest{ImageId: id, Tag: "two"})
		return err
	})
	step("GlanceAddImageMember", func() error {
		body := model.GlanceAddImageMemberRequestBody{Member: other}
		added, err := client.GlanceAddImageMember(&model.GlanceAddImageMemberRequest{ImageId: ubuntu, Body: &body})
		if err != nil {
			return err
		}
		return equal(*added.Status, "pending")
	})
	step("GlanceUpdateImageMember", func() error {
		body := model.GlanceUpdateImageMemberRequestBody{Status: model.GetGlanceUpdateImageMemberRequestBodyStatusEnum().ACCEPTED}
		_, err := theirs.GlanceUpdateImageMember(&model.GlanceUpdateImageMemberRequest{ImageId: ubuntu, MemberId: other, Body: &body})
		return err
	})
	step("GlanceShowImageMember", func() error {
		member, err := client.GlanceShowImageMember(&model.GlanceShowImageMemberRequest{ImageId: ubuntu, MemberId: other})
		if err != nil {
			return err
		}
		return equal([]any{*member.MemberId, *member.Status}, []any{other, "accepted"})
	})
	step("GlanceListImageMembers", func() error {
		list, err := client.GlanceListImageMembers(&model.GlanceListImageMembersRequest{ImageId: ubuntu})
		if err != nil {
			return err
		}
		return equal(len(*list.Members), 1)
	})
	step("GlanceDeleteImageMember", func() error {
		_, err := client.GlanceDeleteImageMember(&model.GlanceDeleteImageMemberRequest{ImageId: ubuntu, MemberId: other})
		return err
	})
	step("GlanceShowImageSchemas", func() error {
		schema, err := client.GlanceShowImageSchemas(&model.GlanceShowImageSchemasRequest{})
		if err != nil {
			return err
		}
		return equal(*schema.Name, "image")
	})
	step("GlanceListImageSchemas", func() error {
		schema, err := client.GlanceListImageSchemas(&model.GlanceListImageSchemasRequest{})
		if err != nil {
			return err
		}
		return equal(*schema.Name, "images")
	})
	step("GlanceShowImageMemberSchemas", func() error {
		schema, err := client.GlanceShowImageMemberSchemas(&model.GlanceShowImageMemberSchemasRequest{})
		if err != nil {
			return err
		}
		return equal(*schema.Name, "member")
	})
	step("GlanceListImageMemberSchemas", func() error {
		schema, err := client.GlanceListImageMemberSchemas(&model.GlanceListImageMemberSchemasRequest{})
		if err != nil {
			return err
		}
		return equal(*schema.Name, "members")
	})
	step("ListVersions", func() error {
		list, err := client.ListVersions(&model.ListVersionsRequest{})
		if err != nil {
			return err
		}
		return equal(len(*list.Versions) > 0, true)
	})
	step("ShowVersion", func() error {
		_, err := client.ShowVersion(&model.ShowVersionRequest{Version: "v2"})
		return err
	})
	images := tryJobs(client, id)
	tagged, whole := images["CreateImage: a server"], images["CreateWholeImage: a server"]
	tryTags(client, tagged)
	tryMembers(client, theirs, []string{tagged, whole})
	step("GlanceDeleteImage: a full-server image with its backup", func() error {
		body := model.GlanceDeleteImageRequestBody{DeleteBackup: new(true)}
		must(client.GlanceDeleteImage(&model.GlanceDeleteImageRequest{ImageId: whole, Body: &body}))
		return equal(len(*must(client.ListImages(&model.ListImagesRequest{Id: &whole})).Images), 0)
	})
	step("ShowImageQuota", func() error {
		quotas := must(client.ShowImageQuota(&model.ShowImageQuotaRequest{})).Quotas.Resources
		at := slices.IndexFunc(quotas, func(quota model.QuotaInfo) bool { return quota.Type == "image" })
		return equal(0 < quotas[at].Used && quotas[at].Used < quotas[at].Quota, true)
	})
	step("ListOsVersions", func() error {
		platforms := *must(client.ListOsVersions(&model.ListOsVersionsRequest{Tag: new("arm")})).Body
		version := platforms[0].VersionList[0]
		return equal([]any{version.Platform, version.OsBit}, []any{platforms[0].Platform, int32(64)})
	})
	step("error: unknown image", func() error {
		_, err := change(unknown, "/name", "x", ops.REPLACE)
		return refused(err, 404, "IMG.0144")
	})
	step("error: unknown image, native path", func() error {
		_, err := show(unknown)
		return refused(err, 404, "")
	})
	step("error: invalid value", func() error {
		_, err := change(ubuntu, "/name", "a\nb", ops.REPLACE)
		return refused(err, 400, "IMG.0003")
	})
	step("error: delete a protected image", func() error {
		kept, err := create(model.GlanceCreateImageMetadataRequestBody{Name: new("kept"), Protected: new(true)})
		if err != nil {
			return err
		}
		return refused(remove(*kept.Id), 403, "")
	})
	step("error: wrong secret key", func() error {
		wrong, err := connect("demo-access-key", "wrong-secret-key", demo)
		if err != nil {
			return err
		}
		_, err = wrong.ListImages(&model.ListImagesRequest{})
		return refused(err, 401, "APIGW.0301")
	})
	step("GlanceDeleteImage", func() error {
		if err := remove(id); err != nil {
			return err
		}
		_, err := show(id)
		return refused(err, 404, "")
	})
	fmt.Println("done")
}
