"""OpenStack Swift with its S3 API, whole in one process, on 127.0.0.1: object-store.py FOLDER PORT

Prints its port once it listens, and ends when standard input does.
"""

import os
import sys

import eventlet
import eventlet.wsgi
from eventlet.hubs import trampoline

eventlet.monkey_patch()

from swift.common import wsgi
from swift.common.middleware.s3api.controllers import multi_upload
from swift.common.ring import RingBuilder
from swift.common.utils import set_swift_dir

folder, port = sys.argv[1], int(sys.argv[2])

COMMON = f'''
[DEFAULT]
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
log_address = {folder}/no-listener
'''

# Nothing brings listings up to date later, so that each change waits until they are.
STORAGE = '''
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
container_update_timeout = 60
'''

# Short pages, so that few objects or uploads fill several. A name before the domain is a bucket.
multi_upload.DEFAULT_MAX_UPLOADS = 4
PROXY = '''
[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
node_timeout = 60
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:cache]
use = egg:swift#memcache
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
storage_domain = buckets.test
max_bucket_listing = 4
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = a-secret-of-the-store .admin
[filter:slo]
use = egg:swift#slo
'''


def write(name, text):
    path = os.path.join(folder, name)
    with open(path, 'w') as file:
        file.write(text)
    return path


def serve(name, text, socket):
    app = wsgi.loadapp(write(f'{name}.conf', COMMON + text))
    eventlet.spawn(eventlet.wsgi.server, socket, app, log_output=False, protocol=wsgi.SwiftHttpProtocol)


os.makedirs(os.path.join(folder, 'devices', 'disk'), exist_ok=True)
write('swift.conf', '[swift-hash]\nswift_hash_path_suffix = test\n')
set_swift_dir(folder)
for kind in 'account', 'container', 'object':
    socket = eventlet.listen(('127.0.0.1', 0))
    ring = RingBuilder(1, 1, 1)
    place = {'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': socket.getsockname()[1], 'device': 'disk', 'weight': 1}
    ring.add_dev(place)
    ring.rebalance()
    ring.get_ring().save(os.path.join(folder, f'{kind}.ring.gz'))
    serve(kind, STORAGE.format(kind=kind), socket)
socket = eventlet.listen(('127.0.0.1', port))
serve('proxy', PROXY, socket)
print(socket.getsockname()[1], flush=True)
trampoline(sys.stdin, read=True)
