# SpamAssassin's local rules over the messages whose paths come in, one a line: loaded once, one process, no network.
# Prints the messages, the tests that hit, and the seconds of CPU time that parsing and checking took. The first ten warm up.
use strict;
use warnings;
use Mail::SpamAssassin;

my ($home) = @ARGV;
my $filter = Mail::SpamAssassin->new({
  local_tests_only     => 1,
  dont_copy_prefs      => 1,
  userprefs_filename   => '/dev/null',
  home_dir_for_helpers => $home,
  userstate_dir        => $home,
});
$filter->compile_now(0, 1);

sub check {
  my ($octets) = @_;
  my $message = $filter->parse($octets, 0);
  my $status  = $filter->check($message);
  my @hits    = split /,/, $status->get_names_of_tests_hit;
  $status->finish;
  $message->finish;
  return scalar @hits;
}

my @messages;
while (my $path = <STDIN>) {
  chomp $path;
  open my $file, '<:raw', $path or die "$path: $!";
  local $/;
  push @messages, scalar <$file>;
  close $file;
}
check($_) for @messages[0 .. ($#messages < 9 ? $#messages : 9)];
my ($hits, $user, $system) = (0, times);
$hits += check($_) for @messages;
my ($user_after, $system_after) = times;
printf "%d %d %.4f\n", scalar @messages, $hits, $user_after + $system_after - $user - $system;
