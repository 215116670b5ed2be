-- SPDX-License-Identifier: MIT
--
-- The configuration that README.md offers, as the only one: it knows a draft,
-- starts the server, and its keys work.

local tap = dofile(os.getenv('UND_SOURCE') .. '/tests/editors/neovim/tap.lua')

tap.run(function()
  vim.o.hidden = true
  vim.cmd('cd ' .. os.getenv('UND_WORK') .. '/sample')
  vim.cmd('edit draft.undoc')
  local buffer = vim.api.nvim_get_current_buf()
  local found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 3))
  tap.check('README: the faults of the sample', #found == 3, found)
  tap.go('80/900')
  local text = tap.hover('A-RES-80-900.undoc')
  tap.check('README: K shows what is cited',
    text and text:find('A-RES-80-900.undoc', 1, true), text)
  local name = tap.jump('A-RES-80-900.undoc')
  tap.check('README: gd leads there', name == 'A-RES-80-900.undoc', name)
end)
