-- What wrk asks for: one operation, drawn over the same rows as pgbench draws from.
-- Arguments: the operation, a file with a cookie a line, how many referrals there are, a name no other run has.
local COMMISSIONERS, ENTERPRISES, MET = 100, 100, 20
local cookies, operation, referrals, run, sent = {}, nil, nil, nil, 0
local BASE = '/framsteg/v1/referrals'

local function id(kind, number)
  return string.format('0190000%d-0000-7000-8000-%012x', kind, number)
end

local function draw(below)
  return math.random(0, below - 1)
end

local function as(person, more)
  local headers = { Cookie = cookies[person + 1] }
  for name, value in pairs(more or {}) do headers[name] = value end
  return headers
end

local function get()
  local number = MET * draw(referrals / MET)
  local receiver = COMMISSIONERS + math.floor(number / COMMISSIONERS) % ENTERPRISES
  return wrk.format('GET', BASE .. '/' .. id(5, number), as(receiver))
end

local function list()
  return wrk.format('GET', BASE .. '?limit=50', as(COMMISSIONERS + draw(ENTERPRISES)))
end

local function post()
  sent = sent + 1
  local receiver = COMMISSIONERS + draw(ENTERPRISES)
  local body = BODY:gsub('ORGANISATION', id(0, receiver)):gsub('UNIT', id(1, receiver))
  return wrk.format('POST', BASE, as(draw(COMMISSIONERS), {
    ['Content-Type'] = 'application/json',
    ['X-Framsteg'] = '1',
    ['Idempotency-Key'] = run .. '-' .. sent,
  }), body)
end

function init(args)
  operation = ({ get = get, list = list, post = post })[args[1]]
  for line in io.lines(args[2]) do cookies[#cookies + 1] = line end
  referrals, run = tonumber(args[3]), args[4]
  BODY = io.open(args[5]):read('*a')
  math.randomseed(os.time())
end

function request()
  return operation()
end
