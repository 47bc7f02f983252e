--- What a person can set, and what is wrong with what they did.
local M = {}

--- @class caveat.Options
--- @field cmd string[] the program and its arguments
--- @field filetypes string[] where the server is attached
--- @field root_markers string[] what the root of a project has
--- @field settings table settings of the server: level, disabledRules, workspaceScan, workspaceDiagnostics, reminders
--- @field pages 'split'|'vsplit'|'tab'|'current' where lessons and quizzes open
--- @field restarts integer how often a server that ended by itself is started again within five minutes

--- @type caveat.Options
M.defaults = {
  cmd = { 'caveat', 'lsp' },
  filetypes = {
    -- These have rules of their own.
    'python', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'rust',
    -- In these, secrets are looked for.
    'yaml', 'json', 'jsonc', 'toml', 'dockerfile', 'env', 'sh', 'bash', 'zsh', 'terraform', 'hcl', 'dosini', 'jproperties', 'conf', 'text',
  },
  root_markers = { '.caveat', '.git' },
  settings = {},
  pages = 'split',
  restarts = 3,
}

local function one_of(words)
  return function(value)
    return vim.list_contains(words, value), table.concat(vim.tbl_map(function(word)
      return ("'%s'"):format(word)
    end, words), ' or ')
  end
end

local function strings(value)
  local good = type(value) == 'table' and vim.islist(value)
  for _, item in ipairs(good and value or {}) do
    good = good and type(item) == 'string'
  end
  return good, 'a list of strings'
end

local function some_strings(value)
  local good, expected = strings(value)
  return good and #value > 0, expected .. ' that is not empty'
end

local function boolean(value)
  return type(value) == 'boolean', 'true or false'
end

local function count(value)
  return type(value) == 'number' and value >= 0 and value == math.floor(value), 'a whole number, 0 or more'
end

local function object(value)
  return type(value) == 'table' and (next(value) == nil or not vim.islist(value)), 'a table'
end

local checks = {
  cmd = some_strings,
  filetypes = strings,
  root_markers = strings,
  settings = object,
  pages = one_of({ 'split', 'vsplit', 'tab', 'current' }),
  restarts = count,
}

local settings = {
  level = one_of({ 'default', 'all' }),
  disabledRules = strings,
  workspaceScan = boolean,
  workspaceDiagnostics = boolean,
  reminders = boolean,
}

local function check(given, known, prefix, problems)
  local names = vim.tbl_keys(known)
  table.sort(names)
  local keys = vim.tbl_keys(given)
  table.sort(keys, function(a, b)
    return tostring(a) < tostring(b)
  end)
  for _, key in ipairs(keys) do
    local name = prefix .. tostring(key)
    if not known[key] then
      table.insert(problems, ('there is no option `%s`; there are %s'):format(name, table.concat(names, ', ')))
    else
      local good, expected = known[key](given[key])
      if not good then
        table.insert(problems, ('`%s` must be %s, and is %s'):format(name, expected, vim.inspect(given[key])))
      end
    end
  end
end

--- The options with what was given, or an error that names all that is wrong.
--- @return caveat.Options? options
--- @return string? problems
function M.read(given)
  if given ~= nil and type(given) ~= 'table' then
    return nil, 'options must be a table, and are ' .. vim.inspect(given)
  end
  given = given or {}
  local problems = {}
  check(given, checks, '', problems)
  if object(given.settings) then
    check(given.settings, settings, 'settings.', problems)
  end
  if #problems > 0 then
    return nil, table.concat(problems, '\n')
  end
  return vim.tbl_extend('force', vim.deepcopy(M.defaults), vim.deepcopy(given))
end

return M
