-- A server that ends in the middle of a session, and options that are wrong.
local t = require('harness')

local UNDERLINES = { { 4, 24, 45, 'Info' }, { 8, 19, 54, 'Warn' } }

--- Kills the server as a crash would, and waits until it is gone.
local function kill()
  local client = vim.lsp.get_clients({ name = 'caveat' })[1]
  local pid
  for _, process in ipairs(vim.api.nvim_get_proc_children(vim.uv.os_getpid())) do
    local info = vim.api.nvim_get_proc(process)
    if info and info.name:find('^caveat') then
      pid = process
    end
  end
  assert(client and pid, 'a server runs')
  vim.uv.kill(pid, 'sigkill')
  t.await('the end', function()
    return not vim.lsp.get_client_by_id(client.id)
  end)
end

--- `:Caveat restart`, until another server runs than did before.
local function restart()
  local before = vim.lsp.get_clients({ name = 'caveat' })[1]
  vim.cmd('Caveat restart')
  t.await('another server', function()
    local client = vim.lsp.get_clients({ name = 'caveat' })[1]
    return client and client.initialized and not (before and before.id == client.id)
  end)
end

return {
  { 'a server that was killed is started again, on the text as it is', function()
    local buffer = t.open('shop.py')
    t.await_underlines(buffer, UNDERLINES)
    vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { '# not saved' })
    kill()
    t.hear('the server ended by itself (signal 9) and is started again (1 of 3).')
    t.await_underlines(buffer, { { 5, 24, 45, 'Info' }, { 9, 19, 54, 'Warn' } })
    vim.cmd('silent undo')
    t.await_underlines(buffer, UNDERLINES)
  end },

  { 'not for ever: then it says what to do', function()
    local buffer = vim.api.nvim_get_current_buf()
    for count = 2, 3 do
      kill()
      t.hear(('started again (%d of 3)'):format(count))
      t.await_underlines(buffer, UNDERLINES)
    end
    kill()
    t.hear('is not started again. `:Caveat log` shows what it said, `:Caveat restart` starts it.')
    vim.wait(500)
    t.equal(#vim.lsp.get_clients({ name = 'caveat' }), 0, 'servers')
    t.equal(t.underlines(buffer), {}, 'nothing old is shown')
    t.equal(require('caveat').status(), '')
  end },

  { ':Caveat restart starts it', function()
    local buffer = vim.api.nvim_get_current_buf()
    for _ = 1, 2 do
      restart()
      t.await_underlines(buffer, UNDERLINES)
    end
    t.equal(#vim.lsp.get_clients({ name = 'caveat' }), 1, 'servers')
    t.equal(t.said, {}, 'nothing is said')
  end },

  { ':checkhealth caveat says how it is', function()
    vim.cmd('checkhealth caveat')
    local text = t.text()
    t.contains(text, 'caveat 0.')
    t.contains(text, 'attached to 1 buffer')
    assert(not text:find('ERROR', 1, true), text)
    vim.cmd('silent! bwipeout')
  end },

  { ':Caveat log opens the log', function()
    vim.cmd('Caveat log')
    t.contains(vim.api.nvim_buf_get_name(0), 'lsp.log')
    vim.cmd('close')
  end },

  { 'options that are wrong are named', function()
    local function wrong(options)
      local ok, err = pcall(require('caveat').setup, options)
      assert(not ok, vim.inspect(options))
      return err
    end
    t.contains(wrong({ levle = 'all' }), 'caveat: there is no option `levle`; there are cmd, filetypes, pages, restarts, root_markers, settings')
    t.contains(wrong({ settings = { level = 'most' } }), "caveat: `settings.level` must be 'default' or 'all', and is \"most\"")
    t.contains(wrong({ cmd = 'caveat' }), '`cmd` must be a list of strings that is not empty, and is "caveat"')
    t.contains(wrong({ restarts = -1, pages = 3 }), '`restarts` must be a whole number')
    t.contains(wrong('caveat'), 'options must be a table')
  end },

  { 'a program that is missing is said once, with what to do', function()
    require('caveat').setup({ cmd = { 'no-such-caveat', 'lsp' } })
    vim.cmd('Caveat restart')
    vim.wait(300)
    t.hear('there is no program `no-such-caveat`. `:checkhealth caveat` says how to install it.')
    vim.cmd.edit(vim.fs.joinpath(vim.env.PROJECT, 'settings.py'))
    vim.wait(300)
    t.equal(t.said, {}, 'it is said once')
    vim.cmd('checkhealth caveat')
    t.contains(t.text(), 'cargo install --locked --path crates/caveat')
  end },
}
