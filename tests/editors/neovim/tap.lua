-- SPDX-License-Identifier: MIT
--
-- Results in TAP, and what the drivers do in Neovim. Nothing sleeps: all waits
-- are for conditions.

local tap = {}
local count, faults = 0, 0
local PATIENCE = tonumber(os.getenv('UND_PATIENCE') or 20000)

local function say(text)
  io.stdout:write(text .. '\n')
  io.stdout:flush()
end

function tap.check(claim, holds, got)
  count = count + 1
  if holds then
    say(('ok %d - %s'):format(count, claim))
  else
    faults = faults + 1
    say(('not ok %d - %s'):format(count, claim))
    say('# got: ' .. vim.inspect(got):gsub('\n', '\n# '))
  end
end

-- Until `condition` holds, or patience ends. Returns what the condition said.
function tap.wait(condition, patience)
  local last
  vim.wait(patience or PATIENCE, function()
    last = condition()
    return last
  end, 10)
  return last
end

-- Run `main`, print the plan, and end Neovim with the result.
function tap.run(main)
  local done, reason = xpcall(main, debug.traceback)
  if not done then
    tap.check('the driver runs to its end', false, reason)
  end
  local v = vim.version()
  say('1..' .. count)
  say(('# Neovim %d.%d.%d: %d of %d'):format(v.major, v.minor, v.patch, count - faults, count))
  vim.cmd(faults == 0 and 'qall!' or 'cquit 1')
end

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

-- The running client of a buffer, or nil.
function tap.client(buffer)
  for _, one in pairs(clients()) do
    if one.name == 'undocd' and one.initialized and vim.lsp.buf_is_attached(buffer, one.id) then
      return one
    end
  end
end

local codes = {}

-- Note the exit codes of the servers that are started from now on.
function tap.watch()
  local name = vim.lsp.start and 'start' or 'start_client'
  local start = vim.lsp[name]
  vim.lsp[name] = function(config, ...)
    local on_exit = config.on_exit
    config.on_exit = function(code, ...)
      table.insert(codes, code)
      if on_exit then on_exit(code, ...) end
    end
    return start(config, ...)
  end
end

-- End all servers. Returns their exit codes.
function tap.stop()
  local running = 0
  for _, one in pairs(clients()) do
    running = running + 1
    vim.lsp.stop_client(one.id)
  end
  tap.wait(function() return #codes == running end)
  return codes
end

-- Put the cursor on the first `text` in or below the line that holds `after`.
function tap.go(text, after)
  vim.fn.cursor(1, 1)
  for _, wanted in ipairs({ after or '', text }) do
    if vim.fn.search('\\V' .. vim.fn.escape(wanted, '\\'), 'cW') == 0 then
      error('not in the text: ' .. wanted)
    end
  end
end

-- Press keys, as a person does, mappings included.
function tap.type(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

local function close_float()
  local window = float()
  if window then vim.api.nvim_win_close(window, true) end
end

-- The text of the hover at the cursor, once it holds `wanted`. A folder is read
-- in the background, so the hover is asked for again while it says less.
function tap.hover(wanted)
  local text
  tap.wait(function()
    close_float()
    tap.type('K')
    local window = tap.wait(float, 2000)
    if not window then return false end
    local buffer = vim.api.nvim_win_get_buf(window)
    text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    return text:find(wanted, 1, true) ~= nil
  end)
  close_float()
  return text
end

-- Press gd until the cursor is in the file `name`. Returns line and column.
function tap.jump(name)
  tap.wait(function()
    tap.type('gd')
    return tap.wait(function() return vim.fn.expand('%:t') == name end, 500)
  end)
  return vim.fn.expand('%:t'), vim.fn.line('.'), vim.fn.col('.')
end

-- Ask for what repairs the fault at the cursor, and choose the one whose title
-- `wanted` holds for. Returns the titles.
function tap.repair(wanted)
  local titles
  vim.ui.select = function(list, options, choose)
    titles = vim.tbl_map(options.format_item or tostring, list)
    for index, title in ipairs(titles) do
      if wanted(title) then return choose(list[index], index) end
    end
  end
  tap.type('gra')
  tap.wait(function() return titles end)
  return titles or {}
end

-- What completion offers behind the line's end. The question is asked as
-- Ctrl-X Ctrl-O asks it, but for the menu, which needs somebody to type.
function tap.complete(wanted)
  local labels = {}
  vim.o.virtualedit = 'onemore'
  vim.cmd('normal! $l')
  local client = tap.client(0)
  tap.wait(function()
    local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion',
      vim.lsp.util.make_position_params(0, client.offset_encoding), 2000)
    local answer = answers and answers[client.id]
    if not (answer and answer.result) then return false end
    labels = vim.tbl_map(function(item) return item.label end,
      answer.result.items or answer.result)
    return vim.tbl_contains(vim.tbl_map(function(label)
      return label:find(wanted, 1, true) ~= nil
    end, labels), true)
  end, 5000)
  vim.o.virtualedit = ''
  return labels
end

-- The texts of the outline, as Neovim lists them.
function tap.outline()
  vim.fn.setqflist({})
  vim.lsp.buf.document_symbol()
  local items = tap.wait(function()
    for _, list in ipairs({ vim.fn.getqflist(), vim.fn.getloclist(0) }) do
      if #list > 0 then return list end
    end
  end) or {}
  vim.cmd('cclose | lclose')
  return vim.tbl_map(function(item) return item.text end, items)
end

-- The diagnostics of the buffer by their places, once there are `wanted`.
function tap.diagnostics(buffer, wanted)
  tap.wait(function() return #vim.diagnostic.get(buffer) == wanted end)
  local found = vim.diagnostic.get(buffer)
  table.sort(found, function(a, b)
    return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col)
  end)
  return found
end

-- "line:column code severity", lines and bytes from 1.
function tap.brief(diagnostic)
  local code = diagnostic.code
  if not code and diagnostic.user_data then
    code = diagnostic.user_data.lsp.code
  end
  return ('%d:%d %s %s'):format(diagnostic.lnum + 1, diagnostic.col + 1, code,
    vim.diagnostic.severity[diagnostic.severity])
end

return tap
