-- SPDX-License-Identifier: MIT
--
-- United Nations drafts in Neovim 0.7 and newer: knows the files by their
-- names, starts undocd for them, gives keys to what it answers, and colours and
-- folds by the grammar where its parser is installed. Put it into the folder
-- "plugin" of your configuration, or name it by "luafile".

local command = vim.g.undocd_command or { 'undocd' }

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.undoc', '*.un.md', '*.un.txt' },
  callback = function() vim.bo.filetype = 'undoc' end,
})

-- The nearest folder above `path` that bears a mark of a root, else its own.
local function root_of(path)
  local own = vim.fn.fnamemodify(path, ':p:h')
  local folder = own
  while true do
    for _, mark in ipairs({ '/.undocd.json', '/.git' }) do
      if vim.loop.fs_stat(folder .. mark) then return folder end
    end
    local above = vim.fn.fnamemodify(folder, ':h')
    if above == folder then return own end
    folder = above
  end
end

local clients = {} -- by root, for Neovim 0.7

local function start(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  local config = { name = 'undocd', cmd = command, root_dir = root }

  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  config.on_exit = function() clients[root] = nil end
  clients[root] = clients[root] or vim.lsp.start_client(config)
  if clients[root] then vim.lsp.buf_attach_client(buffer, clients[root]) end
end

-- Neovim has no parser of its own for undoc: without one, and before 0.9, the
-- syntax file does it.
local function paint(buffer)
  if vim.fn.has('nvim-0.9') == 1 and pcall(vim.treesitter.start, buffer, 'undoc') then
    vim.opt_local.foldmethod = 'expr'
    vim.opt_local.foldexpr = 'v:lua.vim.treesitter.foldexpr()'
    vim.opt_local.foldlevel = 99 -- all open
  end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'undoc',
  callback = function(event)
    start(event.buf)
    paint(event.buf)
    vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
    local function key(keys, action)
      vim.keymap.set('n', keys, action, { buffer = event.buf })
    end
    key('K', vim.lsp.buf.hover)
    key('gd', vim.lsp.buf.definition)
    key('grr', vim.lsp.buf.references)
    key('grn', vim.lsp.buf.rename)
    key('gra', vim.lsp.buf.code_action)
    key('gO', vim.lsp.buf.document_symbol)
    key('gl', vim.diagnostic.open_float)
    key('[d', vim.diagnostic.goto_prev)
    key(']d', vim.diagnostic.goto_next)
  end,
})
