--- The server: starting, finding, asking, and starting again when it ended by itself.
local pages = require('caveat.pages')

local M = {}

local NAME = 'caveat'
--- Whether Neovim starts servers by itself from `vim.lsp.config`.
local NATIVE = vim.fn.has('nvim-0.11') == 1
--- Ends further apart than this are no series, in milliseconds.
local SERIES = 5 * 60 * 1000

--- @type caveat.Options
local options
--- What to attach again, by the client's id.
local sessions = {}
--- Clients that were told to end.
local expected = {}
--- When servers ended by themselves.
local ends = {}
--- Who waits for a server to be ready.
local waiting = {}
local said_missing = false

--- @param text string
--- @param level integer?
function M.say(text, level)
  vim.notify('Caveat: ' .. text, level or vim.log.levels.INFO)
end

--- The clients of this server that run.
function M.all()
  return vim.lsp.get_clients({ name = NAME })
end

--- The client to ask: that of a buffer, else any.
function M.get(buffer)
  return vim.lsp.get_clients({ name = NAME, bufnr = buffer })[1] or M.all()[1]
end

--- Whether the program is there; says once how to get it where it is not.
local function found()
  if vim.fn.executable(options.cmd[1]) == 1 then
    return true
  end
  if not said_missing then
    said_missing = true
    M.say(("there is no program `%s`. `:checkhealth caveat` says how to install it."):format(options.cmd[1]), vim.log.levels.WARN)
  end
  return false
end

--- The root for a buffer; `false` where the server does not belong.
local function root(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  if vim.bo[buffer].buftype ~= '' then
    return false
  end
  if pages.is_page(path) then
    -- The server that wrote the page takes its answers.
    local client = M.all()[1]
    return client and client.config.root_dir or vim.fs.root(vim.fn.getcwd(), options.root_markers) or vim.fn.getcwd()
  end
  if not vim.list_contains(options.filetypes, vim.bo[buffer].filetype) then
    return false
  end
  return vim.fs.root(buffer, options.root_markers) or (path ~= '' and vim.fs.dirname(path)) or nil
end

local function run_again(id)
  local session = sessions[id]
  sessions[id] = nil
  if not session then
    return
  end
  for buffer in pairs(session.buffers) do
    if vim.api.nvim_buf_is_loaded(buffer) then
      vim.lsp.start(session.config, { bufnr = buffer })
    end
  end
end

local function ended(code, signal, id)
  local meant = expected[id] or vim.v.exiting ~= vim.NIL
  expected[id] = nil
  if meant then
    sessions[id] = nil
    return
  end
  vim.schedule(function()
    local now = vim.uv.now()
    ends = vim.tbl_filter(function(at)
      return now - at < SERIES
    end, ends)
    table.insert(ends, now)
    local how = signal ~= 0 and ('signal %d'):format(signal) or ('code %d'):format(code)
    if #ends > options.restarts then
      sessions[id] = nil
      M.say(
        ('the server ended by itself (%s) and is not started again. `:Caveat log` shows what it said, `:Caveat restart` starts it.'):format(how),
        vim.log.levels.ERROR
      )
      return
    end
    M.say(('the server ended by itself (%s) and is started again (%d of %d).'):format(how, #ends, options.restarts), vim.log.levels.WARN)
    -- Neovim 0.10 would attach to the client that has ended, while it still has it.
    vim.defer_fn(function()
      run_again(id)
    end, 100)
  end)
end

--- Carries out what the server asks, and keeps pages as they are on disk.
local function apply_edit(...)
  local answer = vim.lsp.handlers['workspace/applyEdit'](...)
  vim.schedule(pages.keep)
  return answer
end

--- Says or asks what the server says or asks, with the pages as they are on disk: it has changed them before it speaks.
local function speak(method)
  return function(...)
    vim.defer_fn(pages.reread, 50)
    return vim.lsp.handlers[method](...)
  end
end

--- How the server ends a question whose code the page has.
local ON_PAGE = 'The code is on the page.'

--- Asks what the server asks. A list to choose from would hide the code that it is about, and nothing else can be done while it is there: such
--- questions are answered on the page.
local function ask(err, params, context, ...)
  if vim.endswith(params.message, ON_PAGE) and pages.go_to_answers() then
    vim.notify('Caveat: choose an answer with its code action')
    return vim.NIL
  end
  return speak('window/showMessageRequest')(err, params, context, ...)
end

local function show_document(err, params, context, ...)
  local path = not params.external and vim.startswith(params.uri, 'file:') and vim.uri_to_fname(params.uri)
  if path and pages.is_page(path) then
    pages.show(path, options.pages, params.takeFocus ~= false)
    return { success = true }
  end
  return vim.lsp.handlers['window/showDocument'](err, params, context, ...)
end

--- Neovim 0.12 takes the diagnostics of a file away that it reads again, and then asks whether they changed: ask for all of them.
local function diagnostics(err, result, context, ...)
  local client = vim.lsp.get_client_by_id(context.client_id)
  local buffer = context.bufnr
  if NATIVE and client and buffer and result and result.kind == 'unchanged' and #require('caveat.topics').findings(buffer) == 0 then
    local params = { textDocument = context.params.textDocument, identifier = context.params.identifier }
    client:request('textDocument/diagnostic', params, nil, buffer)
    return
  end
  return vim.lsp.handlers['textDocument/diagnostic'](err, result, context, ...)
end

local function config()
  local filetypes = vim.deepcopy(options.filetypes)
  if not vim.list_contains(filetypes, 'markdown') then
    -- For pages only: `root` turns the others away.
    table.insert(filetypes, 'markdown')
  end
  return {
    name = NAME,
    cmd = options.cmd,
    filetypes = filetypes,
    settings = { caveat = next(options.settings) and options.settings or vim.empty_dict() },
    handlers = {
      ['textDocument/diagnostic'] = diagnostics,
      ['window/showDocument'] = show_document,
      ['window/showMessage'] = speak('window/showMessage'),
      ['window/showMessageRequest'] = ask,
      ['workspace/applyEdit'] = apply_edit,
    },
    on_init = function()
      local ready = waiting
      waiting = {}
      vim.schedule(function()
        for _, callback in ipairs(ready) do
          callback()
        end
        require('caveat.topics').refresh()
      end)
    end,
    on_attach = function(client, buffer)
      local session = sessions[client.id] or { config = client.config, buffers = {} }
      session.buffers[buffer] = true
      sessions[client.id] = session
      if pages.is_page(vim.api.nvim_buf_get_name(buffer)) then
        -- Until now the server wrote to disk what it changed.
        vim.schedule(pages.reread)
      end
    end,
    on_exit = ended,
  }
end

local function start(buffer)
  local place = root(buffer)
  if place == false or not found() then
    return
  end
  vim.lsp.start(vim.tbl_extend('force', config(), { root_dir = place }), { bufnr = buffer })
end

local function each_open(callback)
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) then
      callback(buffer)
    end
  end
end

--- Attaches the server to what is open and what will be opened.
--- @param given caveat.Options
function M.enable(given)
  options = given
  if NATIVE then
    vim.lsp.config(NAME, vim.tbl_extend('force', config(), {
      root_dir = function(buffer, start_in)
        local place = root(buffer)
        if place ~= false and found() then
          start_in(place)
        end
      end,
    }))
    vim.lsp.enable(NAME)
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('caveat.attach', { clear = true }),
    callback = function(event)
      start(event.buf)
    end,
  })
  each_open(start)
end

--- Calls back when a server is there to be asked; starts one where none is.
function M.ready(callback)
  local client = M.get(0)
  if client and client.initialized then
    return callback()
  end
  if not client and not found() then
    return
  end
  table.insert(waiting, callback)
  if client then
    return
  end
  local place = vim.fs.root(vim.fn.getcwd(), options.root_markers) or vim.fn.getcwd()
  local made = vim.tbl_extend('force', config(), { root_dir = place })
  if NATIVE then
    vim.lsp.start(made, { attach = false })
  else
    vim.lsp.start_client(made)
  end
end

--- Whether the server has a command.
function M.offers(client, command)
  local provider = client.server_capabilities and client.server_capabilities.executeCommandProvider
  return provider ~= nil and vim.list_contains(provider.commands or {}, command)
end

--- Has the server carry out a command.
--- @param command string
--- @param arguments table?
--- @param callback fun(answer: any)? for the answer; an error is said to the person
function M.execute(command, arguments, callback)
  M.ready(function()
    local client = M.get(0)
    if not client then
      return
    end
    local function answered(err, answer)
      if err then
        M.say(err.message or vim.inspect(err), vim.log.levels.ERROR)
      elseif callback then
        callback(answer)
      end
    end
    local params = { command = command, arguments = arguments and { arguments } or {} }
    if NATIVE then
      client:request('workspace/executeCommand', params, answered, 0)
    else
      client.request('workspace/executeCommand', params, answered, 0)
    end
  end)
end

local function stop(client, force)
  if NATIVE then
    client:stop(force)
  else
    client.stop(force)
  end
end

--- Ends the servers and starts them again, with a clean count of failures.
function M.restart()
  ends = {}
  said_missing = false
  local running = M.all()
  for _, client in ipairs(running) do
    expected[client.id] = true
    stop(client, false)
  end
  local tries = 0
  local function again()
    tries = tries + 1
    if #M.all() > 0 and tries < 100 then
      if tries == 50 then
        for _, client in ipairs(M.all()) do
          stop(client, true)
        end
      end
      return vim.defer_fn(again, 50)
    end
    each_open(start)
  end
  again()
end

return M
