--- Runs the tests of a spec in this Neovim and ends it: with an error, if one failed.
local M = {}

--- How long something may take that a person waits for, in milliseconds.
M.PATIENCE = 10000

--- What was said to the person.
M.said = {}

local notify = vim.notify
vim.notify = function(text, level, ...)
  table.insert(M.said, text)
  if vim.env.SHOW_SAID then
    notify(text, level, ...)
  end
end

-- Who does not want to choose now cancels. The default would wait for keys, for ever.
vim.ui.select = function(_, _, callback)
  callback(nil)
end

--- Waits until a value is true, and answers with it. `context` gives what else is to be read where it is not.
function M.await(what, callback, context)
  local value
  vim.wait(M.PATIENCE, function()
    value = callback()
    return value
  end, 10)
  if not value then
    error(('not seen: %s\nsaid: %s\n%s'):format(what, vim.inspect(M.said), context and context() or ''), 2)
  end
  return value
end

function M.equal(found, expected, what)
  if not vim.deep_equal(found, expected) then
    error(('%s\nexpected %s\nfound    %s'):format(what or 'not equal', vim.inspect(expected), vim.inspect(found)), 2)
  end
end

function M.contains(text, words)
  if not text:find(words, 1, true) then
    error(('%q is not in:\n%s'):format(words, text), 2)
  end
end

--- Waits until something that was said has these words, and forgets what was said.
function M.hear(words)
  M.await('saying ' .. words, function()
    return table.concat(M.said, '\n'):find(words, 1, true)
  end)
  M.said = {}
end

--- A fresh copy of a sample, opened; the server is attached.
function M.open(name)
  vim.cmd.edit(vim.fs.joinpath(vim.env.PROJECT, name))
  M.await('the server', function()
    local client = vim.lsp.get_clients({ name = 'caveat', bufnr = 0 })[1]
    return client and client.initialized
  end)
  return vim.api.nvim_get_current_buf()
end

--- What is underlined in a buffer: row, first column, and the one after the last, in bytes from 0, with the word for how bad it is.
function M.underlines(buffer)
  local found = {}
  for _, namespace in pairs(vim.api.nvim_get_namespaces()) do
    for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(buffer, namespace, 0, -1, { details = true })) do
      local group = mark[4].hl_group
      if type(group) == 'string' and group:find('^DiagnosticUnderline') then
        assert(mark[4].end_row == mark[2], 'an underline of one line')
        table.insert(found, { mark[2], mark[3], mark[4].end_col, (group:gsub('^DiagnosticUnderline', '')) })
      end
    end
  end
  table.sort(found, function(a, b)
    return a[1] < b[1] or a[1] == b[1] and a[2] < b[2]
  end)
  return found
end

--- Waits until exactly this is underlined, and stays so.
function M.await_underlines(buffer, expected)
  local function same()
    return vim.deep_equal(M.underlines(buffer), expected)
  end
  vim.wait(M.PATIENCE, same, 10)
  vim.wait(300)
  M.equal(M.underlines(buffer), expected, 'what is underlined')
end

--- The text of the floating window that is open.
function M.float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n'), window
    end
  end
end

function M.text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false), '\n')
end

function M.on_disk(name)
  return vim.fn.readblob(vim.fs.joinpath(vim.env.PROJECT, name))
end

--- Answers what Neovim asks the person to choose: the first whose words `wanted` is in, or what a function picks. Gives back what
--- was offered.
function M.choose(wanted, act)
  local offered
  local select = vim.ui.select
  vim.ui.select = function(items, options, callback)
    offered = {}
    local chosen
    for _, item in ipairs(items) do
      local title = options.format_item and options.format_item(item) or tostring(item)
      table.insert(offered, title)
      if not chosen and wanted ~= nil and title:find(wanted, 1, true) then
        chosen = item
      end
    end
    callback(chosen)
  end
  local ok, err = pcall(function()
    act()
    M.await('a choice', function()
      return offered
    end)
  end)
  vim.ui.select = select
  if not ok then
    error(err, 2)
  end
  return offered
end

--- What `caveat` prints, with the data folder of this run.
function M.caveat(...)
  local run = vim.system({ vim.env.CAVEAT, ... }, { text = true }):wait()
  assert(run.code == 0, run.stderr)
  return run.stdout
end

--- Runs the tests that a spec returns, in order.
function M.run(spec)
  local failed = 0
  for _, test in ipairs(dofile(spec)) do
    local name, body = test[1], test[2]
    M.said = {}
    -- What a test changed is undone by itself, not with what another changed.
    vim.cmd('let &g:undolevels = &g:undolevels')
    local begin = vim.uv.hrtime()
    local ok, err = xpcall(body, debug.traceback)
    local millis = math.floor((vim.uv.hrtime() - begin) / 1e6)
    io.stdout:write(('%s %s (%d ms)\n'):format(ok and 'ok  ' or 'FAIL', name, millis))
    if not ok then
      failed = failed + 1
      io.stdout:write((err:gsub('[^\n]+', '     %0')), '\n')
    end
    io.stdout:flush()
    vim.cmd('silent! only!')
  end
  vim.cmd(failed > 0 and 'cquit 1' or 'qall!')
end

return M
