-- SPDX-License-Identifier: MIT
--
-- undocd in the form of nvim-lspconfig: a table that Neovim 0.11 finds by itself
-- in the folder "lsp" of your configuration (vim.lsp.enable('undocd')), and that
-- older versions hand to lspconfig; README.md says how.

return {
  cmd = { 'undocd' },
  filetypes = { 'undoc' },
  root_markers = { '.undocd.json', '.git' },
  single_file_support = true,
}
