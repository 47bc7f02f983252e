-- Lessons, quizzes and progress, through `:Caveat` and on pages.
local t = require('harness')

--- What the windows show, for who reads that a test failed.
local function shown()
  local texts = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local buffer = vim.api.nvim_win_get_buf(window)
    table.insert(texts, ('[%s]\n%s'):format(vim.api.nvim_buf_get_name(buffer), t.text(buffer)))
  end
  return table.concat(texts, '\n')
end

--- Waits for a page with these words in a window.
local function page_with(words)
  return t.await(words .. ' on a page', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      local buffer = vim.api.nvim_win_get_buf(window)
      if require('caveat.pages').is_page(vim.api.nvim_buf_get_name(buffer)) and t.text(buffer):find(words, 1, true) then
        return { buffer = buffer, window = window }
      end
    end
  end, shown)
end

--- Chooses an answer on a page, by its code action.
local function answer(page, letter)
  vim.api.nvim_set_current_win(page.window)
  t.await('the server on the page', function()
    return #vim.lsp.get_clients({ name = 'caveat', bufnr = page.buffer }) == 1
  end)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(page.buffer, 0, -1, false)) do
    if vim.startswith(line, ('- %s)'):format(letter)) then
      vim.api.nvim_win_set_cursor(page.window, { number, 0 })
    end
  end
  local offered = t.choose(letter .. ')', function()
    vim.lsp.buf.code_action()
  end)
  assert(#offered >= 1, vim.inspect(offered))
end

return {
  { ':Caveat lesson opens the lesson of the finding at the cursor, beside the code', function()
    local code = t.open('shop.py')
    t.await('findings', function()
      return #t.underlines(code) == 2
    end)
    vim.api.nvim_win_set_cursor(0, { 9, 24 })
    vim.cmd('Caveat lesson')
    local page = page_with('# ')
    t.contains(vim.api.nvim_buf_get_name(page.buffer), 'command-injection')
    t.contains(t.text(page.buffer), 'subprocess')
    t.equal(#vim.fn.win_findbuf(code), 1, 'the code is still shown')
    vim.api.nvim_set_current_buf(code)
  end },

  { 'subcommands and topics are completed', function()
    t.open('shop.py')
    t.equal(vim.fn.getcompletion('Caveat l', 'cmdline'), { 'lab', 'learned', 'lesson', 'log' })
    local topics = t.await('topics', function()
      local found = vim.fn.getcompletion('Caveat quiz ', 'cmdline')
      return vim.list_contains(found, 'command-injection') and found
    end)
    assert(vim.list_contains(topics, 'weak-hash'), vim.inspect(topics))
    t.equal(vim.fn.getcompletion('Caveat review ', 'cmdline'), {})
  end },

  { 'what is wrong with a command is said', function()
    vim.cmd('Caveat lessen')
    t.hear('there is no `lessen`; there are lab, learned, lesson, log, plan, progress, quiz, restart, review, scan.')
    vim.cmd('Caveat review xss')
    t.hear('`review` takes no topic.')
    vim.cmd('Caveat lesson no-such-topic')
    t.hear('no-such-topic')
  end },

  { 'a quiz asks, beside its code if there is any, and progress knows of the answer', function()
    t.open('shop.py')
    local before = t.caveat('progress', '--json')
    vim.cmd('Caveat quiz weak-hash')
    local page = page_with('## Question 1 of')
    if t.text(page.buffer):find('```', 1, true) then
      t.await('the cursor at the answers', function()
        return vim.api.nvim_get_current_win() == page.window and vim.startswith(vim.api.nvim_get_current_line(), '- a)')
      end, shown)
    end
    answer(page, 'a')
    page_with('Question 1: ')
    t.await('progress', function()
      return t.caveat('progress', '--json') ~= before
    end)
    t.contains(t.caveat('progress'), 'weak-hash          learning')
    t.equal(vim.bo[page.buffer].modified, false, 'the page is on disk')
  end },

  { 'on a page of a quiz the code actions are its answers', function()
    answer(page_with('## Question 2 of'), 'b')
    page_with('## Question 2: ')
  end },

  { 'a question without code is asked in a dialog', function()
    local select, offered = vim.ui.select, nil
    vim.ui.select = function(items, _, callback)
      offered = items
      callback(nil)
    end
    -- Which question comes first goes by the day.
    for _, topic in ipairs(require('caveat.topics').list()) do
      t.open('shop.py')
      vim.cmd('Caveat quiz ' .. topic.id)
      vim.wait(300, function()
        return offered ~= nil
      end, 10)
      if offered then
        break
      end
    end
    vim.ui.select = select
    assert(offered and #offered >= 2, shown())
  end },

  { 'another Markdown file is left alone', function()
    vim.cmd.edit(vim.fs.joinpath(vim.env.PROJECT, 'notes.md'))
    vim.wait(300)
    t.equal(vim.bo.filetype, 'markdown')
    t.equal(#vim.lsp.get_clients({ name = 'caveat', bufnr = 0 }), 0, 'servers')
  end },

  { ':Caveat progress, plan, lab and learned', function()
    t.open('shop.py')
    vim.cmd('Caveat progress')
    page_with('| Weak hashes ')
    vim.cmd('Caveat plan')
    vim.wait(500)
    local plan = page_with('# ')
    t.contains(vim.api.nvim_buf_get_name(plan.buffer), 'caveat.plan')
    vim.cmd('Caveat lab command-injection')
    t.await('the lab', function()
      return vim.uv.fs_stat(vim.fs.joinpath(vim.env.CAVEAT_DATA_DIR, 'labs'))
    end)
    vim.cmd('Caveat learned weak-hash')
    t.await('the mark', function()
      return t.caveat('progress', '--json'):find('marked', 1, true)
    end)
  end },

  { ':Caveat scan counts the workspace', function()
    vim.cmd('Caveat scan')
    t.hear('4 findings in ')
  end },
}
