--- Caveat: security findings, fixes and lessons at the line where they matter.
local M = {}

local options = require('caveat.options')
--- @type caveat.Options
local chosen = options.defaults
local begun = false

--- The options in force.
--- @return caveat.Options
function M.options()
  return chosen
end

local function enable()
  require('caveat.client').enable(chosen)
end

--- Sets options. Needed only for other ones than the defaults; `:help caveat-options` lists them.
--- @param given table?
function M.setup(given)
  local read, problems = options.read(given)
  if not read then
    error('caveat: ' .. problems:gsub('\n', '\ncaveat: '), 0)
  end
  chosen = read
  if begun then
    enable()
  end
  M.begin()
end

--- Makes the command, and attaches the server when Neovim is ready.
function M.begin()
  if vim.g.loaded_caveat_command then
    return
  end
  vim.g.loaded_caveat_command = true
  require('caveat.command').create()
  local group = vim.api.nvim_create_augroup('caveat', { clear = true })
  vim.api.nvim_create_autocmd('BufWritePost', {
    group = group,
    callback = function()
      require('caveat.topics').refresh()
    end,
  })
  local function ready()
    begun = true
    enable()
  end
  if vim.v.vim_did_enter == 1 then
    -- A plugin manager calls `setup` right after it loaded this.
    vim.schedule(ready)
  else
    vim.api.nvim_create_autocmd('VimEnter', { group = group, once = true, callback = ready })
  end
end

--- What there is to know, for a status line: `caveat 2 findings, 1 due`; empty where there is nothing to say.
--- @return string
function M.status()
  local client = require('caveat.client')
  if #client.all() == 0 then
    return ''
  end
  local topics = require('caveat.topics')
  local parts = {}
  local count = #topics.findings(0)
  if count > 0 then
    table.insert(parts, count == 1 and '1 finding' or ('%d findings'):format(count))
  end
  local due = topics.due()
  if due and due > 0 then
    table.insert(parts, ('%d due'):format(due))
  end
  return #parts > 0 and 'caveat ' .. table.concat(parts, ', ') or ''
end

return M
