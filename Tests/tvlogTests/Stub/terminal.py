"""Runs a command at a terminal of its own, types some lines and prints what the terminal showed.

usage: terminal.py LINE... -- COMMAND...     The lines are not echoed, so that it is the same every time."""
import os, pty, sys, termios

end = sys.argv.index('--')
typed, command = sys.argv[1:end], sys.argv[end + 1:]
child, terminal = pty.fork()
if child == 0:
    modes = termios.tcgetattr(0)
    modes[3] &= ~termios.ECHO
    termios.tcsetattr(0, termios.TCSANOW, modes)
    sys.stdin.readline()  # until the terminal is as it shall be
    os.execvp(command[0], command)
os.write(terminal, ''.join(line + '\n' for line in [''] + typed).encode())
shown = b''
while True:
    try:
        some = os.read(terminal, 4096)
    except OSError:
        break
    if not some:
        break
    shown += some
sys.stdout.write(shown.decode().replace('\r\n', '\n').lstrip('\n'))
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
