-- A person's configuration, as small as it can be, and the run of one spec.
local editors = vim.fs.dirname(vim.fs.dirname(vim.uv.fs_realpath(debug.getinfo(1, 'S').source:sub(2))))
local plugin = vim.fs.joinpath(vim.fs.dirname(vim.fs.dirname(editors)), 'editors', 'neovim')
vim.opt.runtimepath:prepend(plugin)
package.path = vim.fs.joinpath(editors, 'neovim', '?.lua') .. ';' .. package.path

require('caveat').setup({ cmd = { vim.env.CAVEAT, 'lsp' } })

vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    vim.schedule(function()
      require('harness').run(vim.env.SPEC)
    end)
  end,
})
