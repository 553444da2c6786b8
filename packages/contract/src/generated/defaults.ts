// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.

export const defaults = {
  "listImages": {
    "limit": 500,
    "sort_key": "created_at",
    "sort_dir": "desc"
  },
  "glanceListImages": {
    "limit": 25,
    "sort_key": [
      "created_at"
    ],
    "sort_dir": [
      "desc"
    ],
    "os_hidden": "false"
  },
  "v1ListDetail": {
    "limit": 25
  },
  "listTags": {
    "page": 1,
    "sort_key": "created_at",
    "sort_dir": "desc"
  },
  "listImageMembers": {
    "limit": 500
  }
} as const;
