package main

import (
	"slices"

	ims "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ims/v2/model"
)

func tryTags(client *ims.ImsClient, image string) {
	hasTags := func(expected map[string]string) error {
		found := map[string]string{}
		for _, tag := range *must(client.ListImageTags(&model.ListImageTagsRequest{ImageId: image})).Tags {
			found[tag.Key] = tag.Value
		}
		return equal(found, expected)
	}
	step("AddImageTag, ListImageTags", func() error {
		body := model.AddImageTagRequestBody{Tag: &model.ResourceTag{Key: "team", Value: "blue"}}
		must(client.AddImageTag(&model.AddImageTagRequest{ImageId: image, Body: &body}))
		return hasTags(map[string]string{"env": "test", "team": "blue"})
	})
	step("BatchAddOrDeleteTags", func() error {
		actions := model.GetBatchAddOrDeleteTagsRequestBodyActionEnum()
		for _, body := range []model.BatchAddOrDeleteTagsRequestBody{
			{Action: actions.DELETE, Tags: []model.ResourceTag{{Key: "env"}, {Key: "zone"}}},
			{Action: actions.CREATE, Tags: []model.ResourceTag{{Key: "env"}, {Key: "zone", Value: "new"}}},
		} {
			must(client.BatchAddOrDeleteTags(&model.BatchAddOrDeleteTagsRequest{ImageId: image, Body: &body}))
		}
		return hasTags(map[string]string{"env": "", "team": "blue", "zone": "new"})
	})
	step("CreateOrUpdateTags", func() error {
		for _, body := range []model.AddOrUpdateTagsRequestBody{
			{ImageId: image, Tag: new("team.green")},
			{ImageId: image, ImageTag: &model.ResourceTag{Key: "tier", Value: "one"}},
		} {
			must(client.CreateOrUpdateTags(&model.CreateOrUpdateTagsRequest{Body: &body}))
		}
		return hasTags(map[string]string{"env": "", "team": "green", "tier": "one", "zone": "new"})
	})
	step("DeleteImageTag", func() error {
		must(client.DeleteImageTag(&model.DeleteImageTagRequest{ImageId: image, Key: "zone"}))
		return hasTags(map[string]string{"env": "", "team": "green", "tier": "one"})
	})
	step("BatchDeleteTags", func() error {
		body := model.BatchDeleteTagsRequestBody{Tags: []model.ResourceTag{{Key: "env"}, {Key: "none"}}}
		must(client.BatchDeleteTags(&model.BatchDeleteTagsRequest{ImageId: image, Body: &body}))
		return hasTags(map[string]string{"team": "green", "tier": "one"})
	})
	step("ListTags", func() error {
		tags := *must(client.ListTags(&model.ListTagsRequest{Id: &image})).Tags
		slices.Sort(tags)
		return equal(tags, []string{"team=green", "tier=one"})
	})
	step("ListImagesTags", func() error {
		tags := *must(client.ListImagesTags(&model.ListImagesTagsRequest{})).Tags
		at := slices.IndexFunc(tags, func(tag model.Tags) bool { return tag.Key == "team" })
		return equal(tags[at].Values, []string{"green"})
	})
	step("ListImageByTags", func() error {
		actions := model.GetListImageByTagsRequestBodyActionEnum()
		team := []model.Tags{{Key: "team", Values: []string{"green", "red"}}}
		filter := model.ListImageByTagsRequestBody{Action: actions.FILTER, Tags: &team, Limit: new("1000"), Offset: new("0")}
		found := must(client.ListImageByTags(&model.ListImageByTagsRequest{Body: &filter}))
		expect(*found.TotalCount, int32(1))
		resource := (*found.Resources)[0]
		expect([]any{resource.ResourceId, resource.ResourceDetail.Status, len(resource.Tags)}, []any{image, "active", 2})
		count := model.ListImageByTagsRequestBody{Action: actions.COUNT, Tags: &team}
		return equal(*must(client.ListImageByTags(&model.ListImageByTagsRequest{Body: &count})).TotalCount, int32(1))
	})
}

func tryMembers(client, theirs *ims.ImsClient, images []string) {
	image := images[0]
	body := model.BatchAddMembersRequestBody{Images: images, Projects: []string{other}}
	step("BatchAddMembers", func() error {
		id := started(client.BatchAddMembers, model.BatchAddMembersRequest{Body: &body})
		results := *succeeded(client, id, "imsAddImageMembersJob").Results
		return equal([]any{len(results), *results[0].ImageId, *results[0].ProjectId}, []any{2, image, other})
	})
	step("ListImageMembers", func() error {
		list := must(client.ListImageMembers(&model.ListImageMembersRequest{ImageId: image, Limit: new(int32(10))}))
		members := *list.Members
		return equal(
			[]any{list.PageInfo.CurrentCount, members[0].MemberId, members[0].Status, members[0].MemberType},
			[]any{int32(1), other, "pending", "project"},
		)
	})
	step("BatchUpdateMembers", func() error {
		accepted := model.GetBatchUpdateMembersRequestBodyStatusEnum().ACCEPTED
		body := model.BatchUpdateMembersRequestBody{Images: images, ProjectId: other, Status: accepted, VaultId: new(vault)}
		id := started(theirs.BatchUpdateMembers, model.BatchUpdateMembersRequest{Body: &body})
		succeeded(theirs, id, "imsUpdateImageMembersJob")
		return equal(listed(theirs, image).Imagetype.Value(), "shared")
	})
	step("ShowImageMember", func() error {
		member := must(client.ShowImageMember(&model.ShowImageMemberRequest{ImageId: image, MemberId: other}))
		return equal([]any{*member.ImageId, *member.MemberId, *member.Status}, []any{image, other, "accepted"})
	})
	step("BatchDeleteMembers", func() error {
		id := started(client.BatchDeleteMembers, model.BatchDeleteMembersRequest{Body: &body})
		succeeded(client, id, "imsDelImageMembersJob")
		list := must(client.ListImageMembers(&model.ListImageMembersRequest{ImageId: image}))
		return equal(len(*list.Members), 0)
	})
}
