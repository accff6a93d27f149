-- What a delegate does in Neovim, with the editor itself: nvim --headless --clean -c 'luafile neovim.lua'
-- The working folder holds draft.resolution; SERVER is the command that serves it, as JSON.
local PATIENCE = 20000
local server = vim.json.decode(vim.env.SERVER)

local function until_true(condition)
  return vim.wait(PATIENCE, condition, 50)
end

-- docs/editors.md gives these lines to the person.
vim.cmd('autocmd BufRead,BufNewFile *.resolution setlocal filetype=resolution')
local start = vim.lsp.start_client or vim.lsp.start
local client = start({ name = 'agreed-language', cmd = server, root_dir = vim.fn.getcwd() })
vim.api.nvim_create_autocmd('FileType', {
  pattern = 'resolution',
  callback = function(event)
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

-- Puts the cursor on words of the draft.
local function go(words)
  for number, line in ipairs(lines()) do
    local at = line:find(words, 1, true)
    if at then
      vim.api.nvim_win_set_cursor(0, { number, at - 1 })
      return
    end
  end
  error('the draft has no ' .. words)
end

local function position()
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, PATIENCE) or {}
  for _, answer in pairs(answers) do
    assert(not answer.err and not answer.error, vim.inspect(answer))
    return answer.result
  end
end

local function departure()
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.code == 'departs-from-agreed' and found.message:find('a primary', 1, true) then return found end
  end
end

local function actions_at(words)
  go(words)
  local params = position()
  local from = params.position
  params.range = { start = from, ['end'] = { line = from.line, character = from.character + #words } }
  params.context = { diagnostics = {} }
  return ask('textDocument/codeAction', params)
end

local function action_titled(words, title)
  for _, action in ipairs(actions_at(words)) do
    if action.title:find(title, 1, true) then return action end
  end
  error('no action ' .. title)
end

local tests = {
  { 'shows findings', function()
    assert(until_true(departure), 'no departure')
    assert(departure().message == 'Departs from agreed language: "a primary" (GCM, para. 23)', departure().message)
  end },
  { 'shows a card over a convention', function()
    go('Convention on the Rights of the Child')
    local windows = #vim.api.nvim_list_wins()
    vim.lsp.buf.hover()
    assert(until_true(function() return #vim.api.nvim_list_wins() > windows end), 'no window')
    local wins = vim.api.nvim_list_wins()
    local shown = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(wins[#wins]), 0, -1, false), '\n')
    assert(shown:find('Treaty Series', 1, true), shown)
    vim.api.nvim_win_close(wins[#wins], true)
  end },
  { 'offers agreed words with their source', function()
    local last = #lines()
    local words = '9. *Calls upon* States to uphold the best interests of the '
    vim.api.nvim_buf_set_lines(0, last, last, false, { '', words })
    vim.api.nvim_win_set_cursor(0, { last + 2, #words })
    local params = position()
    params.position = { line = last + 1, character = #words }
    local list = ask('textDocument/completion', params)
    local first = (list.items or list)[1]
    local source = first.detail or (first.labelDetails or {}).description
    assert(source == 'GCM, para. 23', vim.inspect(first))
    vim.api.nvim_buf_set_lines(0, last, -1, false, {})
  end },
  { 'replaces the words by the agreed ones', function()
    local fix = action_titled('the primary', 'Use "a primary"')
    vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
    assert(table.concat(lines(), '\n'):find('as a primary consideration', 1, true))
    assert(until_true(function() return not departure() end), 'still reported')
    vim.cmd('undo')
    assert(until_true(departure), 'not reported again')
  end },
  { 'goes to the paragraph of an adopted text, which is read-only', function()
    go('resolution 71/1')
    vim.lsp.buf.definition()
    local there = function() return vim.api.nvim_buf_get_name(0):match('A/RES/71/1%.resolution$') end
    assert(until_true(there), vim.api.nvim_buf_get_name(0))
    assert(lines()[2] == 'symbol: A/RES/71/1', lines()[2])
    assert(vim.bo.readonly, 'it can be written')
    local symbols = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params(0) })
    assert(#symbols > 0, 'no outline')
    assert(#vim.diagnostic.get(0) == 0, 'findings in an adopted text')
    vim.cmd('buffer draft.resolution')
  end },
  { 'renames a footnote in all places', function()
    go('[^1]')
    vim.api.nvim_win_set_cursor(0, { vim.api.nvim_win_get_cursor(0)[1], vim.api.nvim_win_get_cursor(0)[2] + 2 })
    vim.lsp.buf.rename('27')
    local renamed = function()
      local text = table.concat(lines(), '\n')
      return text:find('[^27]: ', 1, true) and not text:find('[^1]', 1, true)
    end
    assert(until_true(renamed), 'not renamed')
    vim.cmd('undo')
  end },
  { 'keeps a wording through the server', function()
    local keep = action_titled('the primary', 'Keep this wording')
    ask('workspace/executeCommand', { command = keep.command.command, arguments = keep.command.arguments })
    assert(until_true(function() return not departure() end), 'still reported')
    assert(vim.fn.filereadable('.agreed-language/kept.json') == 1, 'no file')
  end },
}

vim.cmd('edit draft.resolution')
for _, test in ipairs(tests) do
  vim.cmd('buffer draft.resolution')
  local ok, problem = pcall(test[2])
  io.stdout:write((ok and 'ok ' or 'not ok ') .. test[1] .. (ok and '' or ': ' .. tostring(problem)) .. '\n')
end
vim.lsp.stop_client(vim.lsp.get_active_clients and vim.lsp.get_active_clients() or vim.lsp.get_clients())
vim.cmd('qa!')
