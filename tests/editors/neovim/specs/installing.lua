-- Installed as the pages say: with lazy.nvim's steps for a spec table, and with the help, the health check and the status line that come with it.
-- `init.lua` has set it up already, with the program under test; what a plugin manager does comes on top of that.
local t = require('harness')

local plugin = vim.fs.joinpath(vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(vim.env.SPEC)))), '..', 'editors', 'neovim')
plugin = vim.uv.fs_realpath(plugin)

--- The spec table that the plugin's README shows for lazy.nvim.
local function table_of_the_page()
  local page = table.concat(vim.fn.readfile(vim.fs.joinpath(plugin, 'README.md')), '\n')
  local code = assert(page:match('With lazy%.nvim:%s+```lua\n(.-)```'), 'the page shows a spec table')
  return assert(loadstring('return ' .. code))()
end

--- A Neovim of its own with nothing but what `lines` do, which is what a person has in init.lua; answers with what `ask` prints.
local function fresh(lines, ask)
  local folder = vim.fn.tempname()
  vim.fn.mkdir(folder, 'p')
  local init, out = vim.fs.joinpath(folder, 'init.lua'), vim.fs.joinpath(folder, 'out')
  vim.fn.writefile(vim.split(lines .. '\n' .. ([[
    vim.api.nvim_create_autocmd('VimEnter', { callback = function()
      vim.defer_fn(function()
        local ok, answer = pcall(function() %s end)
        vim.fn.writefile(vim.split(ok and tostring(answer) or 'ERROR ' .. answer, '\n'), %q)
        vim.cmd('qall!')
      end, 100)
    end })]]):format(ask, out), '\n'), init)
  local run = vim.system({ vim.v.progpath, '--headless', '-i', 'NONE', '-n', '-u', init, vim.fs.joinpath(vim.env.PROJECT, 'shop.py') }, { text = true }):wait(20000)
  assert(vim.uv.fs_stat(out), run.stderr)
  return table.concat(vim.fn.readfile(out), '\n')
end

local ATTACHED = [[
  vim.wait(10000, function() return #vim.diagnostic.get(0) == 2 end, 20)
  return ('%d findings, %d servers, %s'):format(#vim.diagnostic.get(0), #vim.lsp.get_clients({ name = 'caveat', bufnr = 0 }), require('caveat').status())
]]

return {
  { 'the spec table for lazy.nvim is one that its steps can take', function()
    local spec = table_of_the_page()
    t.equal(vim.tbl_keys(spec.opts), {}, 'opts')
    t.equal(type(spec.dir), 'string', 'dir')
  end },

  { 'by the steps of lazy.nvim at the start: on the runtime path, setup(opts), then plugin/', function()
    local answer = fresh(([[
      vim.go.loadplugins = false
      vim.opt.rtp:prepend(%q)
      require('caveat').setup(vim.tbl_deep_extend('force', %s, { cmd = { %q, 'lsp' } }))
      vim.cmd.source(%q)
      vim.cmd('filetype plugin on')
    ]]):format(plugin, vim.inspect(table_of_the_page().opts), vim.env.CAVEAT, plugin .. '/plugin/caveat.lua'), ATTACHED)
    t.equal(answer, '2 findings, 1 servers, caveat 2 findings')
  end },

  { 'by the steps of lazy.nvim later, at an event: a file that is open already is attached', function()
    local answer = fresh([[ vim.go.loadplugins = false
      vim.cmd('filetype plugin on') ]], ([[
      vim.opt.rtp:prepend(%q)
      vim.cmd.source(%q)
      require('caveat').setup({ cmd = { %q, 'lsp' } })
    ]]):format(plugin, plugin .. '/plugin/caveat.lua', vim.env.CAVEAT) .. ATTACHED)
    t.equal(answer, '2 findings, 1 servers, caveat 2 findings')
  end },

  { 'as a package, with no line of configuration', function()
    local site = vim.fs.joinpath(vim.fn.stdpath('data'), 'site', 'pack', 'caveat', 'start')
    vim.fn.mkdir(site, 'p')
    assert(vim.uv.fs_symlink(plugin, vim.fs.joinpath(site, 'caveat')))
    local bin = vim.fn.tempname()
    vim.fn.mkdir(bin, 'p')
    assert(vim.uv.fs_symlink(vim.env.CAVEAT, vim.fs.joinpath(bin, 'caveat')))
    local answer = fresh(('vim.env.PATH = %q .. ":" .. vim.env.PATH'):format(bin), ATTACHED)
    vim.fn.delete(vim.fs.joinpath(site, 'caveat'))
    t.equal(answer, '2 findings, 1 servers, caveat 2 findings')
  end },

  { 'the help has its tags, and every one can be gone to', function()
    -- The folder of the sources stays as it is.
    local copy = vim.fn.tempname()
    vim.fn.mkdir(vim.fs.joinpath(copy, 'doc'), 'p')
    assert(vim.uv.fs_copyfile(vim.fs.joinpath(plugin, 'doc', 'caveat.txt'), vim.fs.joinpath(copy, 'doc', 'caveat.txt')))
    vim.cmd.helptags(vim.fs.joinpath(copy, 'doc'))
    vim.opt.runtimepath:prepend(copy)
    for _, tag in ipairs({ 'caveat', ':Caveat', 'caveat.setup()', 'caveat.status()', 'caveat-install', 'caveat-use', 'caveat-commands', 'caveat-options', 'caveat-status', 'caveat-trouble' }) do
      vim.cmd.help(tag)
      t.contains(vim.api.nvim_buf_get_name(0), 'doc/caveat.txt')
      t.contains(vim.api.nvim_get_current_line(), ('*%s*'):format(tag))
      vim.cmd.helpclose()
    end
    vim.opt.runtimepath:remove(copy)
  end },

  { 'the status line of the help shows the findings', function()
    local help = table.concat(vim.fn.readfile(vim.fs.joinpath(plugin, 'doc', 'caveat.txt')), '\n')
    local line = assert(help:match('vim%.o%.statusline = "([^\n]+)"\n'), 'the help shows a status line')
    local buffer = t.open('shop.py')
    t.await_underlines(buffer, { { 4, 24, 45, 'Info' }, { 8, 19, 54, 'Warn' } })
    t.contains(vim.api.nvim_eval_statusline(line, {}).str, 'caveat 2 findings')
  end },
}
