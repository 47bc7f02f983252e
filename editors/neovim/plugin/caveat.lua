-- Loaded by Neovim itself, or by a plugin manager. `require('caveat').setup{}` is for other options only.
if vim.g.loaded_caveat then
  return
end
vim.g.loaded_caveat = true

if vim.fn.has('nvim-0.10') == 0 then
  vim.notify('Caveat needs Neovim 0.10 or later.', vim.log.levels.WARN)
  return
end

require('caveat').begin()
