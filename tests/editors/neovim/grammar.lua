-- SPDX-License-Identifier: MIT
--
-- The grammar's parser and queries where editors/neovim/README.md puts them:
-- each query is one that this Neovim can read, and finds what it should.

local source = assert(os.getenv('UND_SOURCE'))
local tap = dofile(source .. '/tests/editors/neovim/tap.lua')

local read_query = vim.treesitter.query.get or vim.treesitter.get_query

-- The texts of a capture, in the order of the document.
local function captured(root, buffer, kind, capture)
  local query = read_query('undoc', kind)
  local found = {}
  for id, node in query:iter_captures(root, buffer, 0, -1) do
    if query.captures[id] == capture then
      local row, column, last_row, last_column = node:range()
      local lines = vim.api.nvim_buf_get_lines(buffer, row, last_row + 1, false)
      table.insert(found, row == last_row and lines[1]:sub(column + 1, last_column)
        or lines[1]:sub(column + 1))
    end
  end
  return found
end

tap.run(function()
  vim.o.hidden = true
  vim.cmd('filetype on')
  vim.g.undocd_command = { 'undocd' }
  vim.cmd('luafile ' .. source .. '/editors/neovim/undoc.lua')
  vim.cmd('edit ' .. os.getenv('UND_WORK') .. '/sample/draft.undoc')
  local buffer = vim.api.nvim_get_current_buf()
  local root = vim.treesitter.get_parser(buffer, 'undoc'):parse()[1]:root()
  tap.check('the parser reads the draft', root:type() == 'document' and not root:has_error(),
    root:type())

  local headings = captured(root, buffer, 'highlights', 'markup.heading.1')
  tap.check('highlights: three headings', #headings == 3 and headings[1] == 'I. Introduction',
    headings)
  local cited = captured(root, buffer, 'highlights', 'markup.link')
  tap.check('highlights: what is cited', vim.tbl_contains(cited, '80/900'), cited)
  local folds = captured(root, buffer, 'folds', 'fold')
  tap.check('folds: sections and paragraphs', vim.tbl_contains(folds, 'I. Introduction') and #folds > 10,
    folds)
  local paragraphs = captured(root, buffer, 'textobjects', 'function.outer')
  tap.check('text objects: a paragraph', vim.tbl_contains(paragraphs,
    '7. The Assembly may wish to take note of the present report, and to return to the ' ..
    'question at its eighty-third session.'), paragraphs)
  local items = captured(root, buffer, 'textobjects', 'parameter.inner')
  tap.check('text objects: inside an item',
    vim.tbl_contains(items, 'Ice and floating wood, which bend the gauge;'), items)

  if vim.fn.has('nvim-0.9') == 1 then
    tap.check('it is coloured by the grammar', vim.treesitter.highlighter.active[buffer], nil)
    vim.cmd('redraw!')
    local line = vim.fn.search('^3\\. Of the stations', 'cw')
    tap.check('and folded by it', tap.wait(function()
      return vim.fn.foldlevel(line) == 2
    end), { line, vim.fn.foldlevel(line), vim.wo.foldexpr })
  end
end)
