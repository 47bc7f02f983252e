-- Findings, and what is done about them.
local t = require('harness')

--- The two findings of shop.py, behind an astral character.
local MD5 = { 4, 24, 45, 'Info' }
local SHELL = { 8, 19, 54, 'Warn' }

local function act(kind, title)
  vim.lsp.buf.code_action({
    context = { only = { kind }, diagnostics = vim.lsp.diagnostic.from and vim.lsp.diagnostic.from(vim.diagnostic.get(0, { lnum = vim.fn.line('.') - 1 })) or nil },
    filter = title and function(action)
      return action.title:find(title, 1, true) ~= nil
    end,
    apply = true,
  })
end

return {
  { 'each finding has one underline, at its columns', function()
    local buffer = t.open('shop.py')
    t.await_underlines(buffer, { MD5, SHELL })
    t.equal(#vim.lsp.get_clients({ name = 'caveat' }), 1, 'servers')
  end },

  { 'the status line counts them', function()
    t.contains(require('caveat').status(), 'caveat 2 findings')
  end },

  { 'K teaches', function()
    vim.api.nvim_win_set_cursor(0, { 9, 24 })
    vim.lsp.buf.hover()
    local text = t.await('a hover', t.float)
    t.contains(text, '`subprocess.run` gives `command` to a shell')
    t.contains(text, 'Attack')
    local _, window = t.float()
    vim.api.nvim_win_close(window, true)
  end },

  { 'a fix is applied, and on disk after :write', function()
    local buffer = vim.api.nvim_get_current_buf()
    vim.api.nvim_win_set_cursor(0, { 5, 30 })
    act('quickfix', 'State that nothing about security')
    t.await('the fix', function()
      return t.text():find('usedforsecurity=False', 1, true)
    end)
    t.await_underlines(buffer, { SHELL })
    vim.cmd.write()
    t.contains(t.on_disk('shop.py'), 'note = "𝒳"; digest = hashlib.md5(b"goods", usedforsecurity=False)\n')
  end },

  { 'a suppression says why, in the code', function()
    local buffer = vim.api.nvim_get_current_buf()
    vim.api.nvim_win_set_cursor(0, { 9, 24 })
    act('quickfix.suppress', 'accepted risk')
    t.await('the suppression', function()
      return t.text():find('caveat: allow subprocess-shell-variable -- accepted risk', 1, true)
    end)
    t.await_underlines(buffer, {})
    vim.cmd('silent! undo')
    t.await_underlines(buffer, { SHELL })
  end },

  { 'all safe fixes at once', function()
    local buffer = t.open('settings.py')
    t.await_underlines(buffer, { { 6, 11, 46, 'Warn' }, { 10, 19, 41, 'Warn' } })
    vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.caveat' }, diagnostics = {} }, apply = true })
    t.await('the fixes', function()
      return t.text():find('SystemRandom().choice(letters)', 1, true)
    end)
    t.await_underlines(buffer, { { 7, 11, 46, 'Warn' } })
    vim.cmd.write()
    t.contains(t.on_disk('settings.py'), 'from secrets import SystemRandom\n')
  end },

  { 'a weakness is underlined while it is typed, and gone with it', function()
    local buffer = t.open('typed.py')
    t.await_underlines(buffer, {})
    local keys = vim.api.nvim_replace_termcodes('ggdGiimport os<CR><CR><CR>def list_folder(name):<CR>    os.system("ls " + name)<Esc>', true, false, true)
    vim.bo.autoindent, vim.bo.smartindent, vim.bo.indentexpr = false, false, ''
    vim.api.nvim_feedkeys(keys, 'tx', false)
    t.contains(t.text(), 'os.system("ls " + name)')
    t.await_underlines(buffer, { { 4, 4, 27, 'Warn' } })
    vim.api.nvim_feedkeys('dd', 'tx', false)
    t.await_underlines(buffer, {})
  end },

  { 'a file that is read again is underlined again', function()
    local buffer = t.open('shop.py')
    t.await_underlines(buffer, { SHELL })
    vim.cmd.edit()
    t.await_underlines(buffer, { SHELL })
  end },

  { 'another server on the same file keeps its findings and fixes', function()
    local neighbour = require('neighbour')
    local buffer = t.open('shop.py')
    neighbour.start(buffer)
    t.await_underlines(buffer, { { 0, 0, 6, 'Hint' }, SHELL })
    vim.api.nvim_win_set_cursor(0, { 9, 24 })
    local titles = t.choose(nil, function()
      vim.lsp.buf.code_action()
    end)
    local all = table.concat(titles, '\n')
    t.contains(all, 'Neighbour: sort imports')
    t.contains(all, 'Pass a list of arguments')
    t.equal(select(2, all:gsub('Pass a list of arguments', '')), 1, 'each fix once')
    neighbour.stop()
    t.await_underlines(buffer, { SHELL })
  end },
}
