--- `:Caveat`, its subcommands and their completion.
local client = require('caveat.client')
local topics = require('caveat.topics')

local M = {}

local function document()
  local name = vim.api.nvim_buf_get_name(0)
  return name ~= '' and vim.bo.buftype == '' and not require('caveat.pages').is_page(name) and vim.uri_from_bufnr(0) or nil
end

--- Calls back with the topic that was named, else that of the finding at the cursor, else one that is chosen.
local function with_topic(named, suits, callback)
  if named then
    return callback({ topic = named })
  end
  local here = topics.here()
  if here then
    return callback({ topic = here.topic, fingerprint = here.fingerprint })
  end
  client.ready(function()
    local choices = vim.tbl_filter(suits, topics.list())
    if #choices == 0 then
      return client.say('no finding is at the cursor; name a topic, such as `:Caveat lesson sql-injection`.', vim.log.levels.WARN)
    end
    vim.ui.select(choices, {
      prompt = 'Topic',
      format_item = function(topic)
        return topic.title
      end,
    }, function(choice)
      if choice then
        callback({ topic = choice.id })
      end
    end)
  end)
end

local function any()
  return true
end

local function has_lab(topic)
  return topic.labs == nil or #topic.labs > 0
end

local function has_quiz(topic)
  return topic.quiz ~= false
end

--- Runs a command with an argument that says from where.
local function run(command, argument, callback)
  argument = argument or vim.empty_dict()
  argument.uri = document()
  client.execute(command, argument, function(answer)
    topics.refresh()
    if callback then
      callback(answer)
    end
  end)
end

--- By name: what it does, which topics suit it, and whether it takes one.
M.subcommands = {
  lesson = {
    topic = any,
    run = function(topic)
      with_topic(topic, any, function(argument)
        run('caveat.openLesson', argument)
      end)
    end,
  },
  quiz = {
    topic = has_quiz,
    run = function(topic)
      run('caveat.takeQuiz', topic and { topic = topic } or nil)
    end,
  },
  review = {
    run = function()
      run('caveat.review')
    end,
  },
  progress = {
    run = function()
      client.execute('caveat.showProgress')
    end,
  },
  lab = {
    topic = has_lab,
    run = function(topic)
      with_topic(topic, has_lab, function(argument)
        run('caveat.startLab', { topic = argument.topic })
      end)
    end,
  },
  plan = {
    run = function()
      client.execute('caveat.showPlan')
    end,
  },
  learned = {
    topic = any,
    run = function(topic)
      with_topic(topic, any, function(argument)
        run('caveat.markLearned', argument)
      end)
    end,
  },
  scan = {
    run = function()
      client.execute('caveat.scanWorkspace', nil, function(answer)
        topics.refresh()
        if type(answer) == 'table' then
          local count = answer.findings == 1 and '1 finding' or ('%d findings'):format(answer.findings)
          client.say(('%s in %d files%s. `:lua vim.diagnostic.setqflist()` lists them.'):format(count, answer.files, answer.cancelled and ', cancelled' or ''))
        end
      end)
    end,
  },
  restart = {
    run = function()
      client.restart()
    end,
  },
  log = {
    run = function()
      vim.cmd.split({ args = { vim.lsp.log.get_filename() }, magic = { file = false, bar = false } })
      vim.cmd.normal({ 'G', bang = true })
    end,
  },
}

local function starting_with(words, start)
  local found = vim.tbl_filter(function(word)
    return vim.startswith(word, start)
  end, words)
  table.sort(found)
  return found
end

--- Completes subcommands and topics.
function M.complete(start, line)
  local before = vim.split(vim.trim(line:sub(1, #line - #start)), '%s+')
  local name = before[2]
  if not name then
    return starting_with(vim.tbl_keys(M.subcommands), start)
  end
  local subcommand = M.subcommands[name]
  if #before > 2 or not (subcommand and subcommand.topic) then
    return {}
  end
  return starting_with(vim.tbl_map(function(topic)
    return topic.id
  end, vim.tbl_filter(subcommand.topic, topics.list())), start)
end

function M.create()
  vim.api.nvim_create_user_command('Caveat', function(given)
    local name, topic = given.fargs[1], given.fargs[2]
    local subcommand = M.subcommands[name]
    if not subcommand or #given.fargs > 2 or (topic and not subcommand.topic) then
      local names = table.concat(starting_with(vim.tbl_keys(M.subcommands), ''), ', ')
      local wrong = not subcommand and ('there is no `%s`; there are %s'):format(name, names)
        or #given.fargs > 2 and '`:Caveat` takes one topic at most' or ('`%s` takes no topic'):format(name)
      return client.say(wrong .. '.', vim.log.levels.ERROR)
    end
    subcommand.run(topic)
  end, { nargs = '+', complete = M.complete, desc = 'Lessons, quizzes, labs and progress' })
end

return M
