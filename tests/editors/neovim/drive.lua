-- SPDX-License-Identifier: MIT
--
-- undocd through Neovim's client, configured by editors/neovim/undoc.lua. See
-- run.sh, which sets the environment.

local source = assert(os.getenv('UND_SOURCE'))
local work = assert(os.getenv('UND_WORK'))
local tap = dofile(source .. '/tests/editors/neovim/tap.lua')

-- A letter outside the BMP: four bytes, two units of UTF-16.
local ASTRAL = '𝒜'

local function open(name)
  local path = work .. '/' .. name
  if vim.api.nvim_buf_get_name(0) ~= path then
    vim.cmd('edit ' .. vim.fn.fnameescape(path))
  end
  local buffer = vim.api.nvim_get_current_buf()
  return buffer, tap.wait(function() return tap.client(buffer) end)
end

local function has(list, text)
  for _, item in ipairs(list) do
    if item:find(text, 1, true) then return true end
  end
  return false
end

local function check_sample()
  local buffer, client = open('sample/draft.undoc')
  tap.check('*.undoc is of type undoc', vim.bo.filetype == 'undoc', vim.bo.filetype)
  tap.check('the server is started', client)

  local found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 3))
  tap.check('three faults at their places', vim.deep_equal(found, {
    '35:1 letter-gap ERROR', '37:1 para-gap ERROR', '39:82 note-missing ERROR',
  }), found)

  tap.go('80/900', 'The present report is')
  local text = tap.hover('Keeping records of river levels')
  tap.check('a hover names the document', text and text:find('A/RES/80/900', 1, true), text)
  tap.check('and gives its title from the folder',
    text and text:find('Keeping records of river levels', 1, true), text)
  tap.check('and the file it is in', text and text:find('A-RES-80-900.undoc', 1, true), text)

  tap.go('[^1]')
  text = tap.hover('available from the Secretariat')
  tap.check('a hover on a mark shows its note',
    text and text:find('available from the Secretariat', 1, true), text)

  tap.go('80/900, para. 3 (b)')
  local name, line = tap.jump('A-RES-80-900.undoc')
  tap.check('a jump leads to the cited document', name == 'A-RES-80-900.undoc', name)
  tap.check('at the cited subparagraph',
    vim.fn.getline(line) == '(b) Which spare parts they lack;', { line, vim.fn.getline(line) })
  vim.cmd('buffer ' .. buffer)

  local outline = tap.outline()
  tap.check('the outline has the sections', has(outline, 'Introduction') and
    has(outline, 'State of the stations') and has(outline, 'Conclusions'), outline)
  vim.cmd('buffer ' .. buffer)

  tap.go('(d)')
  local offered = tap.repair(function(title) return title:find('(c)', 1, true) end)
  tap.check('a quick fix is offered for a letter', has(offered, '(c)'), offered)
  found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 2))
  tap.check('and repairs it', vim.deep_equal(found, {
    '37:1 para-gap ERROR', '39:82 note-missing ERROR' }), found)
  tap.check('in its own form', vim.fn.getline(35) == '(c) Theft of the batteries.',
    vim.fn.getline(35))

  tap.go('5. Where')
  tap.type('r4')
  found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 1))
  tap.check('nor is a repaired number',
    vim.deep_equal(found, { '39:82 note-missing ERROR' }), found)

  tap.go('seldom silent')
  tap.type('i' .. ASTRAL .. ' <Esc>')
  tap.wait(function() return (vim.diagnostic.get(buffer)[1] or {}).col == 86 end)
  found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 1))
  tap.check('columns count right after a character outside the BMP',
    vim.deep_equal(found, { '39:87 note-missing ERROR' }), found)

  tap.go('7. The Assembly')
  tap.type('r9')
  found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 2))
  tap.check('a wrong number is told while typing', vim.deep_equal(found, {
    '39:87 note-missing ERROR', '45:1 para-gap ERROR' }), found)
  tap.type('r7')
end

-- In the draft, after its faults were repaired but one.
local function check_edits()
  local buffer = open('sample/draft.undoc')

  tap.go('silent.[^2]')
  tap.type('A Recalling ' .. ASTRAL .. ' resolution 80/<Esc>')
  local words = tap.complete('80/900')
  tap.check('completion after a character outside the BMP offers what is there',
    has(words, '80/900'), words)
  tap.type('u')

  tap.go('80/900', 'The present report is')
  vim.lsp.buf.rename('A/RES/80/901')
  -- The old and the new name of the document, in the spelling of each place.
  tap.check('a rename changes the draft', tap.wait(function()
    return has(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), 'in resolution 80/901, para. 3 (b);')
  end), vim.api.nvim_buf_get_lines(buffer, 16, 36, false))
  local cited = vim.fn.bufnr('A-RES-80-900.undoc')
  tap.check('and the cited document', tap.wait(function()
    return vim.api.nvim_buf_get_lines(cited, 0, 1, false)[1] == 'A/RES/80/901'
  end), vim.api.nvim_buf_get_lines(cited, 0, 1, false))
end

-- The roots that people expect, by the marks that editors/neovim/README.md tells.
local function check_roots()
  for _, case in ipairs({
    { 'told/part', 'told', 'WARN' }, { 'kept/part', 'kept', 'ERROR' },
    { 'alone', 'alone', 'ERROR' } }) do
    local buffer, client = open('roots/' .. case[1] .. '/tides.un.md')
    local root = client and client.config.root_dir
    tap.check(case[1] .. ': the root', root == work .. '/roots/' .. case[2], root)
    local found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, 1))
    tap.check(case[1] .. ': and the configuration that holds there',
      vim.deep_equal(found, { '5:1 para-gap ' .. case[3] }), found)
  end
end

-- The table for nvim-lspconfig starts the server, with a root and without.
local function check_table()
  local config = dofile(source .. '/editors/neovim/lsp/undocd.lua')
  tap.check('lsp/undocd.lua: it names the type', config.filetypes[1] == 'undoc', config)
  local id = vim.lsp.start_client({ cmd = config.cmd, name = 'undocd' })
  tap.check('lsp/undocd.lua: the server starts without a root', tap.wait(function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end), id)
end

-- A real report, beside a small document that bears a symbol it cites.
local function check_seed()
  local cited = { 'A/RES/74/173', '', '# Une résolution pour cet essai', '',
    '*L’Assemblée générale*,', '', '1. *Prie* ;', '', '2. *Invite*.' }
  vim.fn.writefile(cited, work .. '/seed/cited.un.md')
  local buffer = open('seed/seed.undoc')
  local outline = tap.outline()
  tap.check('seed: the outline has the sections',
    has(outline, 'Introduction') and #outline > 20, outline)
  vim.cmd('buffer ' .. buffer)

  tap.go('74/173', '5. En 2019')
  local text = tap.hover('Une résolution pour cet essai')
  tap.check('seed: a hover names the document',
    text and text:find('A/RES/74/173', 1, true), text)
  tap.check('seed: and gives its title from the folder',
    text and text:find('Une résolution pour cet essai', 1, true), text)

  local name = tap.jump('cited.un.md')
  tap.check('seed: a jump leads to the cited document', name == 'cited.un.md', name)
  tap.check('*.un.md is of type undoc', vim.bo.filetype == 'undoc', vim.bo.filetype)
  vim.cmd('buffer ' .. buffer)

  tap.go('En 2009', '1. En 2009')
  tap.type('i' .. ASTRAL .. ASTRAL .. ' <Esc>')
  tap.go('64/179', 'En 2009')
  text = tap.hover('A/RES/64/179')
  tap.check('seed: a citation after characters outside the BMP',
    text and text:find('A/RES/64/179', 1, true), text)

  local before = #vim.diagnostic.get(buffer)
  tap.go('9. Pendant')
  local line = vim.fn.line('.')
  tap.type('i1<Esc>')
  local found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, before + 1))
  tap.check('seed: a wrong number is told while typing',
    has(found, line .. ':1 para-gap ERROR'), found)
  tap.type('0x')
  found = vim.tbl_map(tap.brief, tap.diagnostics(buffer, before))
  tap.check('seed: and no more once it is right',
    not has(found, line .. ':1 ') and #found == before, found)
end

tap.run(function()
  vim.o.hidden = true
  tap.watch()
  vim.cmd('filetype on')
  vim.cmd('luafile ' .. source .. '/editors/neovim/undoc.lua')
  check_sample()
  check_edits()
  check_roots()
  check_table()
  if vim.fn.isdirectory(work .. '/seed') == 1 then
    check_seed()
  else
    io.stdout:write('# no seeds here: real documents are not tried\n')
  end
  local codes = tap.stop()
  tap.check('the servers end in good order',
    #codes > 0 and vim.tbl_isempty(vim.tbl_filter(function(code) return code ~= 0 end, codes)),
    codes)
end)
