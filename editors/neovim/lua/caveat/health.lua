--- `:checkhealth caveat`
local M = {}

function M.check()
  local health = vim.health
  local caveat = require('caveat')
  local client = require('caveat.client')
  local options = caveat.options()

  health.start('Neovim')
  local version = tostring(vim.version())
  if vim.fn.has('nvim-0.11') == 1 then
    health.ok(version .. ': the server is started through vim.lsp.enable()')
  elseif vim.fn.has('nvim-0.10') == 1 then
    health.ok(version .. ': the server is started through vim.lsp.start()')
  else
    health.error(version .. ' is too old', { 'Neovim 0.10 or later is needed' })
  end

  health.start('The server')
  local program = options.cmd[1]
  local path = vim.fn.exepath(program)
  if path == '' then
    health.error(('there is no program `%s`'):format(program), {
      'Install it: cargo install --locked --path crates/caveat',
      "Or name it: require('caveat').setup({ cmd = { '/path/to/caveat', 'lsp' } })",
    })
    return
  end
  local run, answer = pcall(function()
    return vim.system({ path, '--version' }, { text = true }):wait(5000)
  end)
  if run and answer.code == 0 then
    health.ok(('%s: %s'):format(path, vim.trim(answer.stdout)))
  else
    health.error(('%s does not run: %s'):format(path, run and vim.trim(answer.stderr or '') or answer))
  end
  local clients = client.all()
  if #clients == 0 then
    health.info('not running; it is started when a file of these types is opened: ' .. table.concat(options.filetypes, ', '))
  end
  for _, found in ipairs(clients) do
    local buffers = vim.tbl_count(found.attached_buffers)
    health.ok(('running in %s, attached to %d %s'):format(found.config.root_dir or 'no folder', buffers, buffers == 1 and 'buffer' or 'buffers'))
    if not client.offers(found, 'caveat.overview') then
      health.warn('this server does not list its topics: they are completed from findings only, and the status line does not say what is due')
    end
  end
  health.info('pages are in ' .. (require('caveat.pages').folder() or 'no folder'))
  health.info('log: ' .. vim.lsp.log.get_filename())
end

return M
