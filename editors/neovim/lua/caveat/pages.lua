--- Lessons, quizzes and the like: Markdown files in a folder of the server's.
local M = {}

--- The folder in which the server writes its pages.
function M.folder()
  local function set(name)
    local value = vim.env[name]
    return value ~= nil and value ~= '' and value or nil
  end
  local system = vim.uv.os_uname().sysname
  local data = set('CAVEAT_DATA_DIR')
  if not data then
    local base
    if system:find('Windows') then
      base = set('APPDATA')
    elseif system == 'Darwin' then
      base = vim.fs.joinpath(vim.uv.os_homedir(), 'Library', 'Application Support')
    else
      local given = set('XDG_DATA_HOME')
      base = given and vim.startswith(given, '/') and given or vim.fs.joinpath(vim.uv.os_homedir(), '.local', 'share')
    end
    data = base and vim.fs.joinpath(base, 'caveat')
  end
  return data and vim.fs.joinpath(vim.fs.normalize(vim.fn.fnamemodify(data, ':p')), 'pages')
end

local function real(path)
  return vim.fs.normalize(vim.uv.fs_realpath(path) or path)
end

--- Whether a file is one of the pages.
function M.is_page(path)
  local folder = M.folder()
  return folder ~= nil and path ~= '' and vim.endswith(path, '.md') and real(vim.fs.dirname(path)) == real(folder)
end

--- The window of this tab that shows a page.
local function window()
  for _, candidate in ipairs(vim.api.nvim_tabpage_list_wins(0)) do
    if M.is_page(vim.api.nvim_buf_get_name(vim.api.nvim_win_get_buf(candidate))) then
      return candidate
    end
  end
end

--- Shows a page, in the window of another page if there is one.
--- @param place 'split'|'vsplit'|'tab'|'current'
--- @param focus boolean whether the cursor goes there
function M.show(path, place, focus)
  local before = vim.api.nvim_get_current_win()
  local shown = window()
  if shown then
    vim.api.nvim_set_current_win(shown)
  elseif place == 'tab' then
    vim.cmd('tab split')
  elseif place ~= 'current' then
    vim.cmd(place)
  end
  -- `edit` reads again what changed on disk.
  vim.cmd.edit({ args = { path }, magic = { file = false, bar = false } })
  -- Prose: no line ends in the middle of a word.
  vim.opt_local.linebreak = true
  if not focus and vim.api.nvim_win_is_valid(before) then
    vim.api.nvim_set_current_win(before)
  end
end

--- Goes to the page that is shown, and there to the first answer to choose from. Whether there is one.
function M.go_to_answers()
  local shown = window()
  if not shown then
    return false
  end
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(shown), 0, -1, false)
  for number, line in ipairs(lines) do
    if vim.startswith(line, '- a)') then
      vim.api.nvim_set_current_win(shown)
      -- As much of the page as there is room for: the code stands above the answers.
      vim.api.nvim_win_set_height(shown, math.max(vim.api.nvim_win_get_height(shown), math.min(#lines, vim.o.lines - 8)))
      vim.api.nvim_win_set_cursor(shown, { number, 0 })
      return true
    end
  end
  return false
end

--- Reads pages again that the server changed on disk.
function M.reread()
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and M.is_page(vim.api.nvim_buf_get_name(buffer)) then
      vim.cmd(('silent! checktime %d'):format(buffer))
    end
  end
end

--- Writes pages that the server changed with an edit, so that none is left over as modified.
function M.keep()
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].modified and M.is_page(vim.api.nvim_buf_get_name(buffer)) then
      vim.api.nvim_buf_call(buffer, function()
        vim.cmd('silent! write!')
      end)
    end
  end
end

return M
