; SPDX-License-Identifier: MIT

((front_matter) @injection.content
  (#set! injection.language "yaml"))
