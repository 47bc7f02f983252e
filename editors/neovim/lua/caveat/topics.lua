--- Topics with what is known of them, for completion and the status line.
local client = require('caveat.client')

local M = {}

local COMMAND = 'caveat.overview'
--- What the server said last; `nil` from a server that says nothing of this.
local overview
local asked = false

--- Asks the server anew. Says nothing where it cannot.
function M.refresh()
  local found = client.get(0)
  if asked or not (found and found.initialized and client.offers(found, COMMAND)) then
    return
  end
  asked = true
  local function answered(err, answer)
    asked = false
    if not err and type(answer) == 'table' and answer.version == 1 then
      overview = answer
      vim.cmd.redrawstatus({ bang = true })
    end
  end
  local params = { command = COMMAND, arguments = {} }
  if vim.fn.has('nvim-0.11') == 1 then
    found:request('workspace/executeCommand', params, answered, 0)
  else
    found.request('workspace/executeCommand', params, answered, 0)
  end
end

--- The diagnostics of the server in a buffer, or in all.
function M.findings(buffer, filter)
  return vim.tbl_filter(function(diagnostic)
    return diagnostic.source == 'caveat'
  end, vim.diagnostic.get(buffer, filter))
end

--- The server's own data of a diagnostic.
local function data(diagnostic)
  local lsp = diagnostic.user_data and diagnostic.user_data.lsp
  return lsp and lsp.data or {}
end

--- The finding at the cursor: the nearest of its line.
--- @return { topic: string, fingerprint: string }?
function M.here()
  local cursor = vim.api.nvim_win_get_cursor(0)
  local best, distance
  for _, diagnostic in ipairs(M.findings(0, { lnum = cursor[1] - 1 })) do
    local away = math.max(diagnostic.col - cursor[2], cursor[2] - (diagnostic.end_col or diagnostic.col), 0)
    if data(diagnostic).topic and (not distance or away < distance) then
      best, distance = data(diagnostic), away
    end
  end
  return best
end

--- Topics as { id, title, labs, quiz }; those of findings only, where the server does not list them.
function M.list()
  if overview and overview.topics then
    return overview.topics
  end
  local seen, topics = {}, {}
  for _, diagnostic in ipairs(M.findings(nil)) do
    local id = data(diagnostic).topic
    if id and not seen[id] then
      seen[id] = true
      table.insert(topics, { id = id, title = id })
    end
  end
  table.sort(topics, function(a, b)
    return a.id < b.id
  end)
  return topics
end

--- How many topics are due; `nil` where that is not known.
function M.due()
  return overview and overview.due
end

return M
