// Gophercloud: what it does with images, and errors.
package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/gophercloud/gophercloud/v2"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/imagedata"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/images"
	"github.com/gophercloud/gophercloud/v2/openstack/image/v2/members"
)

const (
	ubuntu  = "33ad552d-1149-471c-8190-ff6776174a00"
	unknown = "00000000-0000-4000-8000-000000000000"
	demo    = "0b1e494e2660441a957313163095fe5c"
	other   = "8f3d2c1b5a694e7d90c1b2a3f4e5d6c7"
)

func main() {
	ctx := context.Background()
	var client, theirs *gophercloud.ServiceClient
	step("log in", func() (err error) {
		if client, err = connect(ctx, "demo", "demo-password", demo); err != nil {
			return err
		}
		theirs, err = connect(ctx, "other", "other-password", other)
		return err
	})

	list := func(client *gophercloud.ServiceClient, opts images.ListOpts) ([]images.Image, error) {
		pages, err := images.List(client, opts).AllPages(ctx)
		if err != nil {
			return nil, err
		}
		return images.ExtractImages(pages)
	}
	finds := func(id string, opts images.ListOpts) error {
		found, err := list(client, opts)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(found, func(image images.Image) bool { return image.ID == id }) {
			return fmt.Errorf("%s is not found by %+v", id, opts)
		}
		return nil
	}
	get := func(id string) (*images.Image, error) { return images.Get(ctx, client, id).Extract() }
	update := func(id string, patches ...images.Patch) (*images.Image, error) {
		return images.Update(ctx, client, id, images.UpdateOpts(patches)).Extract()
	}
	refused := func(err error, status int) error {
		if !gophercloud.ResponseCodeIs(err, status) {
			return fmt.Errorf("%v instead of status %d", err, status)
		}
		return nil
	}

	step("list images", func() error { return finds(ubuntu, images.ListOpts{}) })
	step("list images: page after page", func() error { return finds(ubuntu, images.ListOpts{Limit: 1}) })
	step("list images: each filter", func() error {
		known, err := get(ubuntu)
		if err != nil {
			return err
		}
		past := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
		for _, opts := range []images.ListOpts{
			{ID: ubuntu}, {ID: "in:" + ubuntu}, {Name: known.Name}, {Name: "in:" + known.Name}, {Owner: known.Owner},
			{Visibility: images.ImageVisibilityPrivate}, {Status: images.ImageStatusActive}, {SizeMax: 1 << 50},
			{ContainerFormat: known.ContainerFormat}, {DiskFormat: known.DiskFormat},
			{CreatedAtQuery: &images.ImageDateQuery{Date: past, Filter: images.FilterGT}},
			{UpdatedAtQuery: &images.ImageDateQuery{Date: past, Filter: images.FilterGTE}},
		} {
			if err := finds(ubuntu, opts); err != nil {
				return err
			}
		}
		return nil
	})
	sorted := func(opts images.ListOpts) func() error {
		return func() error {
			found, err := list(client, opts)
			if err != nil {
				return err
			}
			ordered := slices.IsSortedFunc(found, func(one, next images.Image) int { return bytes.Compare([]byte(next.Name), []byte(one.Name)) })
			if len(found) < 2 || !ordered {
				return fmt.Errorf("%d images, sorted: %t", len(found), ordered)
			}
			return nil
		}
	}
	step("list images: Sort", sorted(images.ListOpts{Sort: "name:desc,id:asc"}))
	step("list images: SortKey", sorted(images.ListOpts{SortKey: "name", SortDir: "desc"}))

	data := make([]byte, 300_000)
	_, _ = rand.Read(data)
	id := unknown
	step("create an image", func() error {
		visibility, no := images.ImageVisibilityPrivate, false
		made, err := images.Create(ctx, client, images.CreateOpts{
			Name: "go", Visibility: &visibility, Hidden: &no, Protected: &no, Tags: []string{"one"}, DiskFormat: "raw",
			ContainerFormat: "bare", MinDisk: 1, MinRAM: 64, Properties: map[string]string{"team": "blue"},
		}).Extract()
		if err != nil {
			return err
		}
		id = made.ID
		return equal([]any{made.Status, made.Tags, made.Properties["team"]}, []any{images.ImageStatusQueued, []string{"one"}, any("blue")})
	})
	step("upload and download", func() error {
		if err := imagedata.Upload(ctx, client, id, bytes.NewReader(data)).ExtractErr(); err != nil {
			return err
		}
		body, err := imagedata.Download(ctx, client, id).Extract()
		if err != nil {
			return err
		}
		received, err := io.ReadAll(body)
		if err != nil {
			return err
		}
		return equal(bytes.Equal(received, data), true)
	})
	for _, change := range []struct {
		name  string
		patch images.Patch
		found func(*images.Image) any
		value any
	}{
		{"ReplaceImageName", images.ReplaceImageName{NewName: "renamed"}, func(image *images.Image) any { return image.Name }, "renamed"},
		{"ReplaceImageMinDisk", images.ReplaceImageMinDisk{NewMinDisk: 2}, func(image *images.Image) any { return image.MinDiskGigabytes }, 2},
		{"ReplaceImageMinRam", images.ReplaceImageMinRam{NewMinRam: 128}, func(image *images.Image) any { return image.MinRAMMegabytes }, 128},
		{"ReplaceImageTags", images.ReplaceImageTags{NewTags: []string{"two"}}, func(image *images.Image) any { return image.Tags }, []string{"two"}},
		{"ReplaceImageHidden", images.ReplaceImageHidden{NewHidden: true}, func(image *images.Image) any { return image.Hidden }, true},
		{"ReplaceImageHidden back", images.ReplaceImageHidden{NewHidden: false}, func(image *images.Image) any { return image.Hidden }, false},
		{"UpdateVisibility", images.UpdateVisibility{Visibility: images.ImageVisibilityShared}, func(image *images.Image) any { return image.Visibility }, images.ImageVisibilityShared},
		{"UpdateImageProperty add", images.UpdateImageProperty{Op: images.AddOp, Name: "os_distro", Value: "ubuntu"}, func(image *images.Image) any { return image.Properties["os_distro"] }, "ubuntu"},
		{"UpdateImageProperty replace", images.UpdateImageProperty{Op: images.ReplaceOp, Name: "team", Value: "green"}, func(image *images.Image) any { return image.Properties["team"] }, "green"},
		{"UpdateImageProperty remove", images.UpdateImageProperty{Op: images.RemoveOp, Name: "team"}, func(image *images.Image) any { return image.Properties["team"] }, nil},
	} {
		step("update an image: "+change.name, func() error {
			changed, err := update(id, change.patch)
			if err != nil {
				return err
			}
			return equal(change.found(changed), change.value)
		})
	}
	step("list images: Tags", func() error { return finds(id, images.ListOpts{Tags: []string{"two"}}) })
	step("share an image, accept it, end it", func() error {
		added, err := members.Create(ctx, client, id, other).Extract()
		if err != nil {
			return err
		}
		if err := equal(added.Status, "pending"); err != nil {
			return err
		}
		if _, err := members.Update(ctx, theirs, id, other, members.UpdateOpts{Status: "accepted"}).Extract(); err != nil {
			return err
		}
		shared, err := list(theirs, images.ListOpts{Visibility: images.ImageVisibilityShared, MemberStatus: images.ImageMemberStatusAccepted})
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(shared, func(image images.Image) bool { return image.ID == id }) {
			return fmt.Errorf("the other project does not list it")
		}
		pages, err := members.List(client, id).AllPages(ctx)
		if err != nil {
			return err
		}
		all, err := members.ExtractMembers(pages)
		if err != nil {
			return err
		}
		if err := equal(len(all), 1); err != nil {
			return err
		}
		one, err := members.Get(ctx, client, id, other).Extract()
		if err != nil {
			return err
		}
		if err := equal(one.Status, "accepted"); err != nil {
			return err
		}
		return members.Delete(ctx, client, id, other).ExtractErr()
	})
	step("error: delete a protected image", func() error {
		if _, err := update(id, images.ReplaceImageProtected{NewProtected: true}); err != nil {
			return err
		}
		if err := refused(images.Delete(ctx, client, id).ExtractErr(), 403); err != nil {
			return err
		}
		_, err := update(id, images.ReplaceImageProtected{NewProtected: false})
		return err
	})
	step("error: unknown image", func() error {
		_, err := get(unknown)
		return refused(err, 404)
	})
	step("error: forbidden attribute", func() error {
		_, err := update(id, images.ReplaceImageChecksum{Checksum: "0"})
		return refused(err, 403)
	})
	step("error: image of another project", func() error {
		_, err := images.Get(ctx, theirs, id).Extract()
		return refused(err, 404)
	})
	step("error: wrong password", func() error {
		_, err := connect(ctx, "demo", "wrong", demo)
		return refused(err, 401)
	})
	step("delete an image", func() error {
		if err := images.Delete(ctx, client, id).ExtractErr(); err != nil {
			return err
		}
		_, err := get(id)
		return refused(err, 404)
	})
	fmt.Println("done")
}
